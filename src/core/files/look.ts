import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Stats } from 'node:fs';

/** How a file looks on disk, without its bytes. Names with one number (`ino`) are names of one file. */
export interface Look {
  readonly ino: number;
  /** In bytes. */
  readonly size: number;
  readonly mtimeMs: number;
}

/** @throws Error when there is no such file */
export const lookOf = (file: string): Look => lookIn(statSync(file));

export const lookIn = ({ ino, size, mtimeMs }: Stats): Look => ({ ino, size, mtimeMs });

/** Whether two names are those of one file that was not written to between the two looks. */
export const isSameFile = (one: Look, other: Look): boolean =>
  one.ino === other.ino && one.size === other.size && one.mtimeMs === other.mtimeMs;

/**
 * How a kept file looks that is as it was when it was kept; undefined when it is not.
 * @param kept how it looked then
 * @param shown how a file looks that may be the same under another name: if it is, the disk is not asked
 * @param hasSameBytes reads the file; asked where only the time is another, as in a cache that was packed and unpacked
 */
export function lookOfKept(
  path: string,
  kept: Look,
  shown: Look | undefined,
  hasSameBytes: () => boolean,
): Look | undefined {
  if (shown && isSameFile(shown, kept)) return shown;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.size !== kept.size) return undefined;
  return stats.mtimeMs === kept.mtimeMs || hasSameBytes() ? lookIn(stats) : undefined;
}

/** How files of a folder look. */
export const looksIn = (folder: string, files: readonly string[]): [file: string, look: Look][] =>
  files.map((file) => [file, lookOf(`${folder}/${file}`)]);

const HIDDEN = /^\.|\/\./;

/**
 * A digest of how files look: sizes and times alone, for where they are copied they get other numbers. Hidden files, such as
 * some systems put into every folder, count for nothing.
 */
export function digestOfLooks(looks: Iterable<readonly [file: string, look: Look]>): string {
  const lines = Array.from(looks, ([path, { size, mtimeMs }]) => `${path}\0${String(size)}\0${String(mtimeMs)}`);
  return hash(
    'sha256',
    lines
      .filter((line) => !HIDDEN.test(line))
      .sort()
      .join('\n'),
  );
}
