/**
 * `npm run build -- [--content DIR] [--out DIR] [--cache DIR] [--keep N] [--profile FILE]`: builds the site.
 * `npm run build -- --shard 2/3 [--out DIR]`: does one of three parts of that and puts it into a file (into `phan/`), for
 * `npm run merge`.
 */
import { parseArgs } from 'node:util';
import { parseShare } from '../src/core/parts/share.ts';
import { buildSite } from '../src/site/build.ts';
import { makePart } from '../src/site/parts/make-part.ts';
import { BUILD_OPTIONS, runBuild } from './support/build-command.ts';
import { buildProgress, partSummary } from './support/build-report.ts';
import { command } from './support/command.ts';

await command(async () => {
  const { values } = parseArgs({ options: { ...BUILD_OPTIONS, out: { type: 'string' }, shard: { type: 'string' } } });
  const { shard, ...options } = values;
  if (shard === undefined) return runBuild({ ...options, out: options.out ?? 'dist' }, buildSite);
  const share = parseShare(shard);
  const { content, cache, out = 'phan' } = options;
  console.log(partSummary(await makePart({ content, cache, out, progress: buildProgress() }, share), share));
});
