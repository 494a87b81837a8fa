import { CHUNKS, type Contents } from '../query/contents.ts';
import type { StoredRecord } from '../query/stored.ts';
import type { Word } from '../query/word.ts';
import type { SearchRecord } from '../record.ts';
import { bagOf } from './bag.ts';
import { digest } from './digest.ts';
import { gzip } from './gzip.ts';
import { PagefindIndex } from './pagefind.ts';
import { PairIndex } from './pair-index.ts';
import { recordNames } from './record-names.ts';
import type { Shard } from './shards.ts';
import { tableOf } from './table.ts';

/** A finished shard: files by name (relative to the shard's folder) and what the manifest says of it. */
export interface BuiltShard {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly records: number;
  /** Names of the files with the table of contents and the record table. */
  readonly contents: string;
  readonly table: string;
  /** Keys of single words, and how many records hold each. */
  readonly counts: readonly (readonly [key: string, count: number])[];
  /** The same for pairs that a good part of the records hold. */
  readonly commonPairs: readonly (readonly [token: string, count: number])[];
}

/** Share of a shard's records from which a pair is counted as common. */
const COMMON_PAIR = 0.04;

const storedOf = ({ url, kind, title, lead, text, date, note, aliases }: SearchRecord): string =>
  JSON.stringify({
    url,
    kind,
    title: title.normalize('NFC'),
    content: [lead, text].filter(Boolean).join('\n').normalize('NFC'),
    ...(date !== undefined && { date }),
    ...(note && { note }),
    ...(aliases?.length && { aliases: aliases.map((alias) => alias.normalize('NFC')) }),
  } satisfies StoredRecord);

const pack = (text: string): Buffer => gzip(Buffer.from(text));

/**
 * Builds one shard: Pagefind indexes the single words of each record's bag, the pairs get an index of our own, and what
 * was written goes, record by record, into chunks for the reader.
 * @param before finished files by name: a record of the same name has the same content
 * @throws Error when Pagefind refuses a record
 */
export const buildShard = async (
  shard: Shard,
  split: (text: string) => Word[],
  before: ReadonlyMap<string, Buffer>,
): Promise<BuiltShard> => {
  const words = await PagefindIndex.start();
  const pairs = new PairIndex();
  const counts = new Map<string, number>();
  const stored: string[] = [];
  for (const [number, one] of shard.records.entries()) {
    // Its text is fetched once.
    const record = { ...one };
    stored.push(storedOf(record));
    const bag = bagOf(record, split);
    for (const key of bag.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    pairs.add(number, bag.pairs);
    await words.add(record.url, bag.text);
  }
  const finishing = words.finish();
  // Whoever waits for it below hears of a failure.
  finishing.catch(() => undefined);
  const files = new Map<string, Buffer>();
  const put = (folder: string, name: string, bytes: Buffer): void => {
    files.set(`${folder}/${name}`, bytes);
  };
  const names = recordNames(stored);
  for (const [i, text] of stored.entries()) {
    const name = names[i] ?? '';
    put(CHUNKS.records, name, before.get(`${CHUNKS.records}/${name}`) ?? pack(text));
  }
  const paired = pairs.chunks();
  for (const [name, bytes] of paired.files) put(CHUNKS.pairs, name, bytes);
  const indexed = await finishing;
  for (const [name, bytes] of indexed.files) put(CHUNKS.words, name, bytes);
  const putWhole = (kind: string, content: unknown): string => {
    const text = JSON.stringify(content);
    const name = `${kind}.${digest(text).slice(0, 8)}`;
    files.set(name, pack(text));
    return name;
  };
  return {
    files,
    records: shard.records.length,
    contents: putWhole('muc', { words: indexed.list, pairs: paired.list, records: names.join(' ') } satisfies Contents),
    table: putWhole('so', tableOf(shard.records)),
    counts: [...counts],
    commonPairs: pairs.common(COMMON_PAIR * shard.records.length),
  };
};
