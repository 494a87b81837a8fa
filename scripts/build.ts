/** `npm run build -- [--content DIR] [--out DIR] [--cache DIR] [--keep N] [--profile FILE]`: builds the site. */
import { parseArgs } from 'node:util';
import { buildSite } from '../src/site/build.ts';
import { buildProgress, buildSummary } from './support/build-report.ts';
import { command } from './support/command.ts';
import { profiled } from './support/profile.ts';

await command(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      cache: { type: 'string' },
      keep: { type: 'string', default: '2' },
      profile: { type: 'string' },
    },
  });
  const begun = performance.now();
  const build = () => buildSite({ ...values, keep: Number(values.keep), progress: buildProgress() });
  const stats = await (values.profile === undefined ? build() : profiled(values.profile, build));
  console.log(buildSummary(stats, values.out, (performance.now() - begun) / 1000));
  if (values.profile !== undefined)
    console.log(`Thời gian đi đâu: ${values.profile} (mở bằng công cụ của trình duyệt).`);
});
