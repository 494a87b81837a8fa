/**
 * `npm run merge -- [--content DIR] [--out DIR] [--cache DIR] [--keep N] [--profile FILE] PART…`: builds the site from parts
 * that `npm run build -- --shard i/n` made on other machines; PART is such a file, or a folder of them.
 */
import { parseArgs } from 'node:util';
import { mergeParts } from '../src/site/parts/merge-parts.ts';
import { BUILD_OPTIONS, runBuild } from './support/build-command.ts';
import { command } from './support/command.ts';

await command(async () => {
  const { values, positionals } = parseArgs({ options: BUILD_OPTIONS, allowPositionals: true });
  await runBuild(values, (options) => mergeParts(options, positionals));
});
