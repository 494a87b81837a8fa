/** `npm run rollback -- [--out DIR]`: puts the site back that was there before the last build. */
import { parseArgs } from 'node:util';
import { withLock } from '../src/site/lock.ts';
import { Releases } from '../src/site/output/releases.ts';
import { command } from './support/command.ts';

await command(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  await withLock(() => {
    new Releases(values.out).rollback();
  });
  console.log(`Đã lùi về bản dựng trước ở ${values.out}/.`);
});
