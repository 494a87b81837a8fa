import { readSync } from 'node:fs';

/** Bytes that are read at a time. */
const WINDOW = 1 << 20;

/**
 * Reads an open file from its beginning to its end in large pieces.
 * @returns gives so many bytes from an offset, fewer where there are no more
 */
export function windowOn(file: number): (at: number, length: number) => Buffer {
  let start = 0;
  let bytes = Buffer.alloc(0);
  return (at, length) => {
    if (at < start || at + length > start + bytes.length) {
      // Another buffer, for who asked before may still look at this one.
      const next = Buffer.allocUnsafe(Math.max(WINDOW, length));
      bytes = next.subarray(0, readSync(file, next, 0, next.length, at));
      start = at;
    }
    return bytes.subarray(at - start, at - start + length);
  };
}
