import type { AbbreviationPair } from './abbreviations.ts';

/** The table of contents of an index: the first chunk a reader's browser loads. */
export interface Manifest {
  /** File (in the index folder) with the query worker; empty when there is nothing to search. */
  readonly engine: string;
  readonly shards: readonly ShardEntry[];
  readonly abbreviations: readonly AbbreviationPair[];
  /** Common words' keys by band (see frequency.ts). */
  readonly common: readonly string[];
  /** Common pairs' tokens by band. */
  readonly commonPairs: readonly string[];
  /** Records in all shards together. */
  readonly total: number;
  /** Only in an archive: the files that its chunks lie in. */
  readonly bundles?: readonly Bundle[];
}

/** A file with all chunks of a folder from one name to another, in the order of code units (see bundles.ts). */
export interface Bundle {
  readonly file: string;
  readonly first: string;
  readonly last: string;
}

export interface ShardEntry {
  /** Folder of the shard ("2018-2019"). */
  readonly id: string;
  readonly records: number;
  /** Chunk with the shard's table of contents (see contents.ts). */
  readonly contents: string;
  /** Chunk with the shard's record table (see table.ts). */
  readonly table: string;
}

/** Folder of the index in a finished site, relative to its root. */
export const INDEX_FOLDER = 'chi-muc';
/** Name of the manifest chunk and its file. */
export const MANIFEST = 'muc-luc';
/** Name of the chunk with all words of the newsroom, for offers, and its file. */
export const VOCABULARY = 'tu-vung';
/** Name of the chunk in the engine file. */
export const WORKER = 'worker';
