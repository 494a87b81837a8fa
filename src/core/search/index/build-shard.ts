import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import type { Word } from '../query/word.ts';
import type { SearchRecord } from '../record.ts';
import { bagOf } from './bag.ts';
import { gzip } from './gzip.ts';
import type { Shard } from './shards.ts';
import { tableOf } from './table.ts';

/** A finished shard: files by name (relative to the shard's folder) and what the manifest says of it. */
export interface BuiltShard {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly hash: string;
  /** Name of the file with the record table. */
  readonly table: string;
  readonly pages: number;
  /** Keys of single words, and how many records hold each. */
  readonly counts: readonly (readonly [key: string, count: number])[];
  /** The same for pairs that a good part of the records hold. */
  readonly commonPairs: readonly (readonly [token: string, count: number])[];
}

/**
 * Pagefind cuts its word index every N postings (default 20,000: about 20 kB for each word that is looked up).
 * Smaller pieces make a query cheaper and the list of pieces longer; 2,500 was the cheapest at 10,000 articles.
 */
const CHUNK_POSTINGS = '2500';
/** Share of a shard's records from which a pair is counted as common. */
const COMMON_PAIR = 0.04;
/** Records on their way to Pagefind at one time. */
const AT_ONCE = 32;
const SIGNATURE = 12;

/** Pagefind's own code, the same in every shard. */
export const ENGINE_FILES = {
  pagefind: 'pagefind.js',
  wasm: 'wasm.unknown.pagefind',
  entry: 'pagefind-entry.json',
} as const;
export const ENGINE_NAMES: ReadonlySet<string> = new Set(Object.values(ENGINE_FILES));

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** What the results page and the ranking get of a record, in Pagefind's fragment format. */
const fragmentOf = (record: SearchRecord): string =>
  JSON.stringify({
    url: record.url,
    content: [record.lead, record.text].filter(Boolean).join('\n').normalize('NFC'),
    word_count: 1,
    filters: {},
    meta: {
      title: record.title.normalize('NFC'),
      kind: record.kind,
      ...(record.date !== undefined && { date: record.date }),
      ...(record.note !== undefined && { note: record.note }),
      ...(record.code !== undefined && { code: record.code }),
      ...(record.aliases?.length && { aliases: record.aliases.join('\n').normalize('NFC') }),
      lead: String(record.lead?.normalize('NFC').length ?? 0),
    },
    anchors: [],
  });

const pack = (text: string): Buffer => gzip(Buffer.from(`pagefind_dcd${text}`));

/**
 * Builds one shard with Pagefind's own indexer. Pagefind gets each record's bag of tokens; the real text goes into
 * the fragments afterwards, so the reader sees what was written.
 * @param before finished files by name: one that Pagefind gives the same name has the same content
 * @throws Error when Pagefind refuses a record, or a fragment belongs to no record.
 */
export const buildShard = async (
  shard: Shard,
  split: (text: string) => Word[],
  before: ReadonlyMap<string, Buffer>,
): Promise<BuiltShard> => {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_POSTINGS;
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const fragments = new Map<string, string>();
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  const add = async (url: string, content: string): Promise<void> => {
    const added = await index.addHTMLFile({ url, content });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${url}: ${added.errors.join('; ')}`);
  };
  // Pagefind reads while the next bags are made.
  const adding: Promise<void>[] = [];
  for (const one of shard.records) {
    // Its text is fetched once.
    const record = { ...one };
    const fragment = fragmentOf(record);
    // The digest makes Pagefind's name for the fragment change with every letter of the real text.
    const key = `${record.url}#${digest(fragment)}`;
    fragments.set(key, fragment);
    const bag = bagOf(record, split);
    for (const word of bag.keys) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const pair of bag.pairs) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    const added = add(key, page(bag.text));
    // Whoever waits for it below hears of a refusal.
    added.catch(() => undefined);
    adding.push(added);
    if (adding.length >= AT_ONCE) await adding.shift();
  }
  await Promise.all(adding);
  const finishing = index.getFiles();
  // Pagefind finishes meanwhile. After a small change nearly all are packed already.
  const packed = new Map<string, Buffer>();
  if (before.size === 0) for (const [key, fragment] of fragments) packed.set(key, pack(fragment));
  const built = await finishing;
  await index.deleteIndex();
  const files = new Map<string, Buffer>();
  const ids = new Map<string, string>();
  let hash = '';
  for (const file of built.files) {
    const name = keep(file);
    if (name === undefined) continue;
    hash ||= /^pagefind\.(.+)\.pf_meta$/.exec(name)?.[1] ?? '';
    if (!name.startsWith('fragment/'))
      files.set(
        name,
        ENGINE_NAMES.has(name) ? Buffer.from(file.content) : (before.get(name) ?? gzip(gunzipSync(file.content))),
      );
    else {
      const { url } = JSON.parse(gunzipSync(file.content).subarray(SIGNATURE).toString()) as { url: string };
      const real = fragments.get(url);
      if (real === undefined) throw new Error(`Pagefind: no record for ${url}`);
      files.set(name, before.get(name) ?? packed.get(url) ?? pack(real));
      ids.set(url.replace(/#[^#]*$/, ''), /([^/]*)\.pf_fragment$/.exec(name)?.[1] ?? '');
    }
  }
  const rows = pack(
    JSON.stringify(
      tableOf(
        shard.records,
        shard.records.map(({ url }) => ids.get(url) ?? ''),
      ),
    ),
  );
  const table = `so.${digest(rows.toString('latin1')).slice(0, 8)}`;
  files.set(table, rows);
  const pages = shard.records.length;
  const commonPairs = [...pairs].filter(([, count]) => count >= COMMON_PAIR * pages);
  return { files, hash, table, pages, counts: [...counts], commonPairs };
};

const page = (bag: string): string =>
  // Weight 25/24: Pagefind writes a marker before every position of another weight, its own default included.
  `<!doctype html><html lang="vi"><body><p data-pagefind-weight="1.05">${bag}</p></body></html>`;

const keep = ({ path }: IndexFile): string | undefined =>
  /\.pf_(?:meta|index|fragment)$/.test(path) || ENGINE_NAMES.has(path) ? path : undefined;
