import { gzip as pakoGzip } from 'pako';

/** Widths of pako's window, as powers of two. */
const NARROWEST = 10;
const WIDEST = 15;

/**
 * Gzips a file of the index. pako and not node:zlib, whose bytes depend on its version and on the processor: the same
 * text gives the same file on every machine, and whoever holds the text can make the file again (update packages do).
 * Level 5 is half a percent larger than 9 and five times faster. The window is as wide as the text is long: most files are
 * a few kB, and making room for a wider one took longer than packing them.
 */
export const gzip = (bytes: Uint8Array): Buffer => {
  const bits = Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(Math.log2(bytes.length + 1))));
  // pako's types take the literal levels of memory only.
  const memLevel = Math.min(8, bits - 6) as 8;
  return Buffer.from(
    pakoGzip(bytes, { level: 5, windowBits: bits, memLevel, chunkSize: Math.max(1024, bytes.length) }),
  );
};
