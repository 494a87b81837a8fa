import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { CborReader } from '../query/cbor.ts';
import type { ChunkList } from '../query/contents.ts';
import { MARK } from '../query/unpack.ts';

/**
 * Pagefind cuts its word index every N postings (default 20,000: about 20 kB for each word that is looked up).
 * Smaller pieces make a query cheaper and the list of pieces longer.
 */
const CHUNK_POSTINGS = '2500';
/** Records on their way to Pagefind at one time. */
const AT_ONCE = 32;

/** The word index that Pagefind makes of one shard. */
export interface WordIndex {
  readonly list: ChunkList;
  /** Pagefind's chunks by name, without its gzip. */
  readonly chunks: ReadonlyMap<string, Buffer>;
}

const page = (bag: string): string =>
  // Weight 25/24: Pagefind writes a marker before every position of another weight, its own default included.
  `<!doctype html><html lang="vi"><body><p data-pagefind-weight="1.05">${bag}</p></body></html>`;

type Started = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/** One index of Pagefind in the making. Records are numbered in the order in which they are added. */
export class PagefindIndex {
  readonly #index: Started;
  readonly #adding: Promise<void>[] = [];
  #added = 0;

  private constructor(index: Started) {
    this.#index = index;
  }

  static async start(): Promise<PagefindIndex> {
    process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_POSTINGS;
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    return new PagefindIndex(index);
  }

  /** Adds a record's bag; Pagefind reads while the next are made. @throws Error when Pagefind refuses one */
  async add(url: string, bag: string): Promise<void> {
    this.#added++;
    const added = this.#index.addHTMLFile({ url, content: page(bag) }).then(({ errors }) => {
      if (errors.length > 0) throw new Error(`Pagefind: ${url}: ${errors.join('; ')}`);
    });
    // Whoever waits for it below hears of a refusal.
    added.catch(() => undefined);
    this.#adding.push(added);
    if (this.#adding.length >= AT_ONCE) await this.#adding.shift();
  }

  /** @throws Error when Pagefind lost a record */
  async finish(): Promise<WordIndex> {
    await Promise.all(this.#adding);
    const { files, errors } = await this.#index.getFiles();
    await this.#index.deleteIndex();
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
    if (!meta) throw new Error('Pagefind gave no table of contents');
    const { records, list } = readMeta(gunzipSync(meta.content));
    if (records !== this.#added) throw new Error(`Pagefind: ${records} of ${this.#added} records`);
    return {
      list,
      chunks: new Map(
        files.flatMap(({ path, content }): [string, Buffer][] => {
          const name = /([^/]*)\.pf_index$/.exec(path)?.[1];
          return name === undefined ? [] : [[name, gunzipSync(content)]];
        }),
      ),
    };
  }
}

/** How many records Pagefind's table of contents (`pf_meta`, Pagefind 1.6) has, and its word chunks. */
const readMeta = (meta: Uint8Array): { records: number; list: ChunkList } => {
  const reader = new CborReader(meta, MARK);
  reader.array();
  reader.text();
  const records = reader.array();
  for (let left = records; left > 0; left--) {
    const parts = reader.array();
    reader.text();
    reader.integer();
    if (parts > 2) reader.text();
  }
  const from: string[] = [];
  const names: string[] = [];
  for (let left = reader.array(); left > 0; left--) {
    reader.array();
    from.push(reader.text());
    reader.text();
    names.push(reader.text());
  }
  return { records, list: { from: from.join(' '), names: names.join(' ') } };
};
