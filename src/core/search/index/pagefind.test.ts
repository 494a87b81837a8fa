import process from 'node:process';
import { expect, test } from 'vitest';
import { childrenOf } from '../../../../scripts/support/memory.ts';
import { PagefindIndex } from './pagefind.ts';

test.runIf(process.platform === 'linux')('a Pagefind that is killed at work is heard of', async () => {
  const index = await PagefindIndex.start();
  index.add('a.html', 'chi bộ');
  await index.added();
  const [pid = 0, ...others] = childrenOf(process.pid);
  expect(pid).toBeGreaterThan(0);
  expect(others).toEqual([]);
  // Stopped first: it is killed when it has been told to make the index, not before.
  process.kill(pid, 'SIGSTOP');
  const finishing = index.finish();
  process.kill(pid, 'SIGKILL');
  await expect(finishing).rejects.toThrow(/closed/);
});
