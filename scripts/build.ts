/**
 * `npm run build -- [--content DIR] [--out DIR] [--cache DIR] [--keep N] [--profile FILE]`: builds the site.
 * `npm run build -- --shard 2/3 [--out DIR]`: does one of three parts of that and puts it into a file (into `phan/`), for
 * `npm run merge`.
 */
import { parseArgs } from 'node:util';
import { command } from './support/command.ts';
import { keepCompiled } from './support/compile-cache.ts';

keepCompiled();
await command(async () => {
  const { BUILD_OPTIONS, runBuild } = await import('./support/build-command.ts');
  const { values } = parseArgs({ options: { ...BUILD_OPTIONS, out: { type: 'string' }, shard: { type: 'string' } } });
  const { shard, ...options } = values;
  if (shard === undefined) {
    const { buildSite } = await import('../src/site/build.ts');
    return runBuild({ ...options, out: options.out ?? 'dist' }, buildSite);
  }
  const { parseShare } = await import('../src/core/parts/share.ts');
  const { makePart } = await import('../src/site/parts/make-part.ts');
  const { buildProgress, partSummary } = await import('./support/build-report.ts');
  const share = parseShare(shard);
  const { content, cache, out = 'phan' } = options;
  console.log(partSummary(await makePart({ content, cache, out, progress: buildProgress() }, share), share));
});
