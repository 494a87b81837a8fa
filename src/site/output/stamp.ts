import { hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statOf } from '../../core/edition/signature.ts';
import { listFiles } from '../../core/newsroom/files.ts';

/** From what the site at a place was built. */
interface Stamp {
  /** Digest of the program and of how every file of the newsroom looked on disk. */
  readonly inputs: string;
  /** Digest of how every file of the site that was put in place looked. */
  readonly site: string;
  /** The day of the build, `2019-02-12`. */
  readonly day: string;
  /** Whether nothing waited for a later day. */
  readonly settled: boolean;
}

/** Digest of all that a build depends on; empty when a file was written so lately that its looks say nothing. */
export function inputsOf(content: string, version: string): string {
  const now = Date.now();
  const stats = listFiles(content).map(({ path }) => [path, statOf(content, path, now)] as const);
  return stats.some(([, stat]) => stat === '') ? '' : hash('sha256', JSON.stringify([version, content, stats]));
}

/** Whether the site at `out` was built from the same inputs, and the day makes no difference. */
export function isUnchanged(cache: string, out: string, inputs: string, day: string): boolean {
  const file = join(cache, 'dung-xong.json');
  if (inputs === '' || !existsSync(file)) return false;
  let stamp: Stamp;
  try {
    stamp = JSON.parse(readFileSync(file, 'utf8')) as Stamp;
  } catch {
    return false;
  }
  const sameDay = stamp.day === day || (stamp.settled && day > stamp.day);
  return stamp.inputs === inputs && stamp.site === looksOf(out) && sameDay;
}

/** Notes that the site at `out` is built from these inputs. */
export function putStamp(cache: string, out: string, stamp: Omit<Stamp, 'site'>): void {
  const file = join(cache, 'dung-xong.json');
  if (stamp.inputs === '') rmSync(file, { force: true });
  else writeFileSync(file, JSON.stringify({ ...stamp, site: looksOf(out) } satisfies Stamp));
}

/** Sizes and times alone: the number of a file's names, which its change time follows, says nothing of its content. */
function looksOf(folder: string): string {
  const files = listFiles(folder).map(({ path }) => {
    const { size, mtimeMs } = statSync(join(folder, path));
    return [path, size, mtimeMs];
  });
  return hash('sha256', JSON.stringify(files));
}
