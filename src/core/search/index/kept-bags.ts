import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Bag } from './bag.ts';

/** What was made of a record, for as long as it stays the same. */
export interface KeptRecord {
  readonly bag: Bag;
  /** Digest of what the reader gets of it. */
  readonly stored: string;
}

/** What was made of a shard's records: by the digests that stand for them. */
export interface KeptRecords {
  /** What the numbers in the bags stand for. */
  readonly names: readonly string[];
  readonly records: ReadonlyMap<string, KeptRecord>;
}

const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 } };

export const packRecords = (kept: KeptRecords): Buffer => zstdCompressSync(serialize(kept), FAST);

/** @returns undefined when the bytes are damaged or come from another version of Node */
export const unpackRecords = (bytes: Uint8Array): KeptRecords | undefined => {
  try {
    return deserialize(zstdDecompressSync(bytes)) as KeptRecords;
  } catch {
    return undefined;
  }
};
