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
/** The word index that Pagefind makes of one shard. */
export interface WordIndex {
  readonly list: ChunkList;
  /** Pagefind's chunks by name, without its gzip. */
  readonly chunks: ReadonlyMap<string, Buffer>;
}

const LANGUAGE = 'vi';

/**
 * How Pagefind's reader of HTML tells the rest of it that words have a weight (`data-pagefind-weight`, Pagefind 1.6). Said
 * to the rest itself, it spares that reader: a third of the time in which bags are read. Weight 25/24: Pagefind writes a marker before every
 * position of another weight, its own default included.
 */
const WEIGHT = '___PAGEFIND_WEIGHT___1.05';

type Started = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/** One index of Pagefind in the making. Records are numbered in the order in which they are added. */
export class PagefindIndex {
  readonly #index: Started;
  readonly #adding: Promise<void>[] = [];

  private constructor(index: Started) {
    this.#index = index;
  }

  static async start(): Promise<PagefindIndex> {
    process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_POSTINGS;
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    return new PagefindIndex(index);
  }

  /** Sends a record's bag; Pagefind reads it while the next is made. */
  add(url: string, bag: string): void {
    const added = this.#index
      .addCustomRecord({ url, content: `${WEIGHT} ${bag}`, language: LANGUAGE })
      .then(({ errors }) => {
        if (errors.length > 0) throw new Error(`Pagefind: ${url}: ${errors.join('; ')}`);
      });
    // Whoever waits for it below hears of a refusal.
    added.catch(() => undefined);
    this.#adding.push(added);
  }

  /** Resolves when Pagefind has read all that was sent. @throws Error when it refused a record */
  async added(): Promise<void> {
    await Promise.all(this.#adding);
  }

  /**
   * Has Pagefind make the index; it goes to work at once when it has read all that was sent.
   * @throws Error when Pagefind lost a record
   */
  async finish(): Promise<WordIndex> {
    const { files, errors } = await this.#index.getFiles();
    await this.#index.deleteIndex();
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
    if (!meta) throw new Error('Pagefind gave no table of contents');
    const { records, list } = readMeta(gunzipSync(meta.content));
    if (records !== this.#adding.length) throw new Error(`Pagefind: ${records} of ${this.#adding.length} records`);
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
