import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/** Another build of the same newsroom is at work. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/** Runs `work` while holding the lock file; a lock whose process is gone is taken over. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
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
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
