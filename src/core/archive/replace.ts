import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ArchiveError, isDiskFull } from './archive-error.ts';

const WRITING = '.dang-ghi-';
const PREVIOUS = '.ban-truoc';

/** Whether a process still runs; what a dead one left half-written may be removed. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Finishes or undoes what a killed run left beside `target`: half-written copies go, and a folder that had been moved
 * aside while its successor was not yet in place comes back.
 */
export function recoverReplace(target: string): void {
  const [folder, name] = [dirname(resolve(target)), basename(target)];
  if (!existsSync(folder)) return;
  const previous = join(folder, `${name}${PREVIOUS}`);
  if (existsSync(previous)) {
    if (existsSync(target)) rmSync(previous, { recursive: true });
    else renameSync(previous, target);
  }
  for (const other of readdirSync(folder)) {
    if (!other.startsWith(name + WRITING)) continue;
    const pid = Number(other.slice(name.length + WRITING.length));
    if (pid === process.pid || !isRunning(pid)) rmSync(join(folder, other), { recursive: true });
  }
}

function putInPlace(temporary: string, target: string): void {
  const previous = `${target}${PREVIOUS}`;
  const isFolder = statSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder) renameSync(target, previous);
  renameSync(temporary, target);
  if (isFolder) rmSync(previous, { recursive: true });
}

/**
 * Puts a file or folder in the place of `target` only once it is whole: `write` fills a name beside it, and renames
 * follow. Whatever happens before leaves `target` as it was.
 * @param write may return other moves than temporary → target: [from inside the temporary folder, to]
 * @throws ArchiveError when the disk is full; the half-written copy is removed
 */
export function replaceWhole(
  target: string,
  write: (temporary: string) => [from: string, to: string] | undefined,
): void {
  recoverReplace(target);
  const folder = dirname(resolve(target));
  const temporary = join(folder, `${basename(target)}${WRITING}${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    const [from, to] = write(temporary) ?? [temporary, target];
    if (to !== target) recoverReplace(to);
    putInPlace(from, to);
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    const kept = existsSync(target) ? `${basename(target)} cũ vẫn còn nguyên.` : 'Chưa có gì được ghi.';
    throw new ArchiveError(
      `Đĩa đã đầy, không ghi được ${target}. ${kept} Hãy xóa bớt tệp hoặc ghi ra đĩa khác (--out).`,
      {
        cause: error,
      },
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
