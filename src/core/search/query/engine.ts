import type { Band } from './band.ts';
import { unbundled } from './bundles.ts';
import { CHUNKS, chunkFinder, type Contents } from './contents.ts';
import { VOCABULARY, type Manifest } from './manifest.ts';
import { bagStarts } from './groups.ts';
import { lookInPairs } from './pairs.ts';
import type { StoredRecord } from './stored.ts';
import { rowsOf, type RecordTable, type Row } from './table.ts';
import { inflate } from './unpack.ts';
import { filedUnder, lookInWords, type Holder, type WordLookup } from './words.ts';

/** Where the engine gets its chunks: script tags in a page, files in Node. Rejects when a chunk cannot be had. */
export type ReadChunk = (name: string) => Promise<Uint8Array>;

/** One record that holds a looked-up token. */
export interface Hit {
  /** Number of the record in the whole index. */
  readonly id: number;
  readonly band: Band;
}

/** The index over all shards, one token at a time. All reject with {@link IndexUnavailable}. */
export interface Engine {
  readonly manifest: Manifest;
  /** Records that hold a single word, a number, a date or a code. */
  readonly word: (form: string, how?: WordLookup) => Promise<readonly Hit[]>;
  /** Records that hold a pair of neighbours; with `prefix`, pairs that begin so. */
  readonly pair: (token: string, how?: { readonly prefix?: boolean }) => Promise<readonly Hit[]>;
  /** A hit's record. */
  readonly load: (id: number) => Promise<StoredRecord>;
  /** Dates and facets of all records, by their numbers. */
  readonly rows: () => Promise<readonly Row[]>;
  /** Keys of the newsroom's words. */
  readonly vocabulary: () => Promise<readonly string[]>;
}

/** A chunk of the index is missing or damaged. */
export class IndexUnavailable extends Error {
  override readonly name = 'IndexUnavailable';
}

interface Shard {
  readonly id: string;
  /** Number of its first record in the whole index. */
  readonly first: number;
  readonly table: string;
  readonly words: ReturnType<typeof chunkFinder>;
  /** Where its records' bags begin. */
  readonly starts: Uint32Array;
  readonly pairs: ReturnType<typeof chunkFinder>;
  readonly records: readonly string[];
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Opens the index that a manifest tells of. Nothing is read before it is asked for. */
export const startEngine = (manifest: Manifest, readFile: ReadChunk): Engine => {
  const read = unbundled(manifest.bundles, readFile);
  /** A chunk without its gzip, as `use` understands it. */
  const chunk = async <T>(name: string, use: (bytes: Uint8Array) => T): Promise<T> => {
    try {
      return use(await inflate(await read(name)));
    } catch (cause) {
      throw new IndexUnavailable(`không tải được ${name}`, { cause });
    }
  };
  /** Remembers what was made, but no failure. */
  const remembered = <K, T>(memory: Map<K, Promise<T>>, key: K, make: () => Promise<T>): Promise<T> => {
    let value = memory.get(key);
    if (!value) {
      memory.set(key, (value = make()));
      value.catch(() => memory.delete(key));
    }
    return value;
  };

  const open = (): Promise<Shard[]> => {
    let first = 0;
    return Promise.all(
      manifest.shards.map(async ({ id, records, contents, table }) => {
        const start = first;
        first += records;
        const list = await chunk(`${id}/${contents}`, (bytes) => JSON.parse(text(bytes)) as Contents);
        return {
          id,
          first: start,
          table,
          words: chunkFinder(list.words),
          starts: bagStarts(list.lengths),
          pairs: chunkFinder(list.pairs),
          records: list.records.split(' '),
        };
      }),
    );
  };
  const opened = new Map<'shards', Promise<Shard[]>>();
  const shards = (): Promise<Shard[]> => remembered(opened, 'shards', open);

  const hits = async (
    kind: 'words' | 'pairs',
    token: string,
    prefix: boolean,
    look: (chunk: Uint8Array, starts: Uint32Array) => Holder[],
  ): Promise<Hit[]> => {
    const found = await Promise.all(
      (await shards()).flatMap((shard) =>
        shard[kind](token, prefix).map(async (name) => {
          const path = `${shard.id}/${CHUNKS[kind]}/${name}`;
          const holders = look(await remembered(chunks, path, () => chunk(path, (bytes) => bytes)), shard.starts);
          return holders.map(({ record, band }) => ({ id: shard.first + record, band }));
        }),
      ),
    );
    return found.flat();
  };
  const chunks = new Map<string, Promise<Uint8Array>>();
  const lookups = new Map<string, Promise<readonly Hit[]>>();
  const readRows = async (): Promise<Row[]> => {
    const tables = await Promise.all(
      (await shards()).map(({ id, table }) =>
        chunk(`${id}/${table}`, (bytes) => rowsOf(JSON.parse(text(bytes)) as RecordTable)),
      ),
    );
    return tables.flat();
  };
  const rows = new Map<'rows', Promise<readonly Row[]>>();
  const vocabulary = new Map<string, Promise<readonly string[]>>();
  return {
    manifest,
    word: (form, how = {}) =>
      remembered(lookups, `${how.strict ? '=' : '~'}${how.prefix ? '*' : ''}${form}`, () =>
        hits('words', filedUnder(form), how.prefix ?? false, (bytes, starts) => lookInWords(bytes, form, how, starts)),
      ),
    pair: (token, { prefix = false } = {}) =>
      remembered(lookups, `+${prefix ? '*' : ''}${token}`, () =>
        hits('pairs', token, prefix, (bytes) => lookInPairs(bytes, token, prefix)),
      ),
    load: async (id) => {
      const shard = (await shards()).findLast(({ first }) => first <= id);
      const name = shard?.records[id - shard.first];
      if (!shard || name === undefined) throw new RangeError(`no such record: ${String(id)}`);
      return chunk(`${shard.id}/${CHUNKS.records}/${name}`, (bytes) => JSON.parse(text(bytes)) as StoredRecord);
    },
    vocabulary: () => remembered(vocabulary, VOCABULARY, () => chunk(VOCABULARY, (bytes) => text(bytes).split(' '))),
    rows: () => remembered(rows, 'rows', readRows),
  };
};
