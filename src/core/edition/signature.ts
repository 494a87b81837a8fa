import { hash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file that was written less than this before it was read may be written again within the same tick of its clock. */
const SETTLED_MS = 2_000;

/** How a file looked on disk, without its bytes. */
export interface Signature {
  /** Empty when it says nothing: the file was written just now, or its clock runs ahead of this one. */
  readonly stat: string;
  /** SHA-256 of the bytes; empty when they can't be read. */
  readonly digest: string;
}

/** The times and numbers of a file that change when it is written; empty when they can't be trusted. */
export function statOf(root: string, file: string, now: number): string {
  const { look, settled } = lookAt(root, file, now);
  return settled ? look : '';
}

/** The times and numbers of a file, and whether they say that it was not written since; no look when there is no file. */
export function lookAt(root: string, file: string, now: number): { readonly look: string; readonly settled: boolean } {
  let found: Stats;
  try {
    found = statSync(join(root, file));
  } catch {
    return { look: '', settled: false };
  }
  const { mtimeMs, ctimeMs, size, ino } = found;
  return { look: [mtimeMs, ctimeMs, size, ino].join(' '), settled: Math.max(mtimeMs, ctimeMs) <= now - SETTLED_MS };
}

/** SHA-256 of a file's bytes; empty when it can't be read. */
export function digestOf(root: string, file: string): string {
  try {
    return hash('sha256', readFileSync(join(root, file)));
  } catch {
    return '';
  }
}
