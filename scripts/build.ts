/** `npm run build -- [--content DIR] [--out DIR] [--cache DIR] [--keep N]`: builds the site. */
import { parseArgs } from 'node:util';
import { buildSite } from '../src/site/build.ts';
import { command } from './support/command.ts';

await command(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      cache: { type: 'string' },
      keep: { type: 'string', default: '2' },
    },
  });
  await buildSite({ ...values, keep: Number(values.keep) });
  console.log(`Đã dựng xong. Mở ${values.out}/index.html để xem.`);
});
