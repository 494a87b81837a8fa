import { gzip as pakoGzip } from 'pako';

/**
 * Gzips a file of the index. pako and not node:zlib, whose bytes depend on its version and on the processor: the same
 * text gives the same file on every machine, and whoever holds the text can make the file again (update packages do).
 */
export const gzip = (bytes: Uint8Array): Buffer => Buffer.from(pakoGzip(bytes, { level: 9 }));
