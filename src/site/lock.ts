import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import process from 'node:process';

/** One build of a checkout at a time, whichever newsroom: Astro keeps a folder of its own, `.astro`, in the project. */
const BUILD_LOCK = resolve('.cache/build.lock');

/** Another build of the same newsroom is at work. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/**
 * Runs `work` while no other process builds or goes back; a lock whose process is gone is taken over.
 * @throws BusyError when another is at work
 */
export async function withLock<T>(work: () => Promise<T> | T, file = BUILD_LOCK): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  take(file);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): void {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const owner = Number(readFileSync(file, 'utf8'));
    if (alive(owner))
      throw new BusyError(`một lần dựng khác (tiến trình ${String(owner)}) đang chạy; chờ nó xong rồi chạy lại`, {
        cause: error,
      });
    rmSync(file, { force: true });
    take(file);
  }
}

function alive(pid: number): boolean {
  // In a container the process that was killed often had the number that this one has.
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
