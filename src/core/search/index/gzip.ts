import { gzipSync } from 'node:zlib';

/**
 * Gzips a chunk of the site's index. Its bytes may differ from one kind of processor to another, as zlib's do; chunks are
 * named by what they hold, and an archive packs that anew with a gzip whose bytes are a format (core/archive/index).
 */
export const gzip = (bytes: Uint8Array): Buffer => gzipSync(bytes, { level: 6 });
