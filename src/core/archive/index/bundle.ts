import { gzip as pakoGzip } from 'pako';
import { chunkScript } from '../../search/index/chunk-script.ts';

/*
 * A bundle's name, its order of chunks and its gzip settings are a format: whoever applies an update package makes the
 * bundle's file again from its text.
 */

/** pako's level 7 is 3 % larger than 9 on postings, and seven times faster. */
const LEVEL = 7;

/**
 * The file of a bundle, made of its text. pako and not node:zlib, whose bytes depend on its version and on the
 * processor.
 * @param name of the bundle, and of its file without `.js`
 */
export const bundleScript = (name: string, text: Uint8Array): Buffer =>
  chunkScript(name, pakoGzip(text, { level: LEVEL }));

/** The text of a bundle (see core/search/query/bundles.ts). */
export const bundleText = (chunks: readonly (readonly [name: string, bytes: Uint8Array])[]): Buffer =>
  Buffer.concat([
    Buffer.from(`${JSON.stringify(chunks.map(([name, { length }]) => [name, length]))}\n`),
    ...chunks.map(([, bytes]) => bytes),
  ]);
