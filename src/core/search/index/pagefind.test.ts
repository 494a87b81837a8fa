import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { expect, test } from 'vitest';
import { PagefindIndex } from './pagefind.ts';

/** Processes that this one has started and that run Pagefind. */
const pagefinds = (): number[] =>
  readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const parent = /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
      return parent === String(process.pid) && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('pagefind')
        ? [Number(name)]
        : [];
    } catch {
      return [];
    }
  });

test.runIf(process.platform === 'linux')('a Pagefind that is killed at work is heard of', async () => {
  const index = await PagefindIndex.start();
  index.add('a.html', 'chi bộ');
  await index.added();
  const [pid = 0, ...others] = pagefinds();
  expect(pid).toBeGreaterThan(0);
  expect(others).toEqual([]);
  // Stopped first: it is killed when it has been told to make the index, not before.
  process.kill(pid, 'SIGSTOP');
  const finishing = index.finish();
  process.kill(pid, 'SIGKILL');
  await expect(finishing).rejects.toThrow(/closed/);
});
