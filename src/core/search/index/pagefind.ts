import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { CborReader } from '../query/cbor.ts';
import type { ChunkList } from '../query/contents.ts';
import { BLOCK, GROUP, writeLengths } from '../query/groups.ts';
import { MARK } from '../query/unpack.ts';

/**
 * Pagefind cuts its word index every N postings (default 20,000: about 20 kB for each word that is looked up).
 * Smaller pieces make a query cheaper and the list of pieces longer.
 */
const CHUNK_POSTINGS = '1600';

/** The word index that Pagefind makes of one shard. */
export interface WordIndex {
  readonly list: ChunkList;
  /** How long the records' bags are in it (see groups.ts). */
  readonly lengths: string;
  /** Pagefind's chunks by name, without its gzip. */
  readonly chunks: ReadonlyMap<string, Buffer>;
}

const LANGUAGE = 'vi';

/**
 * How Pagefind's reader of HTML tells the rest of it that words have a weight (`data-pagefind-weight`, Pagefind 1.6). Said
 * to the rest as it is, it spares that reader: a third of the time in which bags are read. Weight 25/24: Pagefind writes a
 * marker before every position of another weight, its own default included.
 */
const WEIGHT = '___PAGEFIND_WEIGHT___1.05';

type Started = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/** Milliseconds between two looks at whether Pagefind is still there. */
const PULSE = 1000;

/**
 * What Pagefind is at work on. Its client hears of the end of its process only by a write that fails, so it is written to
 * meanwhile: else a build whose Pagefind was killed would wait for ever.
 * @throws Error when the process has ended
 */
const watched = async <T>(work: Promise<T>): Promise<T> => {
  const look = async (): Promise<void> => {
    const { index } = await createIndex();
    await index?.deleteIndex();
  };
  // That it failed is said by the work.
  const pulse = setInterval(() => void look().catch(() => undefined), PULSE);
  try {
    return await work;
  } finally {
    clearInterval(pulse);
  }
};

/** A sign that Pagefind counts as a word but does not index. */
export const FILLER = '·';

/** How many words a bag has. */
const wordsOf = (bag: string): number => {
  let words = 1;
  for (let at = bag.indexOf(' '); at >= 0; at = bag.indexOf(' ', at + 1)) words++;
  return words;
};

/** One index of Pagefind in the making. Records are numbered in the order in which they are added. */
export class PagefindIndex {
  readonly #index: Started;
  /** Lengths of the bags, in blocks. */
  readonly #blocks: number[] = [];
  /** What the next page will hold, and the address of its first record. */
  #page: string[] = [];
  #first = '';
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

  /**
   * Adds a record's bag; Pagefind reads it while the next are made.
   * @returns whether something was sent
   */
  add(url: string, bag: string): boolean {
    if (this.#page.length === 0) this.#first = url;
    const words = wordsOf(bag);
    const blocks = Math.ceil(words / BLOCK);
    this.#page.push(bag + ` ${FILLER}`.repeat(blocks * BLOCK - words));
    return this.#blocks.push(blocks) % GROUP === 0 && this.#send();
  }

  #send(): boolean {
    const [first, content] = [this.#first, [WEIGHT, ...this.#page].join(' ')];
    this.#page = [];
    const added = this.#index.addCustomRecord({ url: first, content, language: LANGUAGE }).then(({ errors }) => {
      if (errors.length > 0) throw new Error(`Pagefind: ${first}…: ${errors.join('; ')}`);
    });
    // Whoever waits for it below hears of a refusal.
    added.catch(() => undefined);
    this.#adding.push(added);
    return true;
  }

  /** Resolves when Pagefind has read all that was added. @throws Error when it refused a record, or has ended */
  async added(): Promise<void> {
    if (this.#page.length > 0) this.#send();
    await watched(Promise.all(this.#adding));
  }

  /**
   * Has Pagefind make the index; it goes to work at once when {@link added} has come.
   * @throws Error when Pagefind lost a record, or has ended
   */
  async finish(): Promise<WordIndex> {
    const { files, errors } = await watched(this.#index.getFiles());
    await this.#index.deleteIndex();
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
    if (!meta) throw new Error('Pagefind gave no table of contents');
    const { pages, list } = readMeta(gunzipSync(meta.content));
    if (pages !== this.#adding.length)
      throw new Error(`Pagefind: ${pages} of ${this.#adding.length} groups of records`);
    return {
      list,
      lengths: writeLengths(this.#blocks),
      chunks: new Map(
        files.flatMap(({ path, content }): [string, Buffer][] => {
          const name = /([^/]*)\.pf_index$/.exec(path)?.[1];
          return name === undefined ? [] : [[name, gunzipSync(content)]];
        }),
      ),
    };
  }
}

/** How many pages Pagefind's table of contents (`pf_meta`, Pagefind 1.6) has, and its word chunks. */
const readMeta = (meta: Uint8Array): { pages: number; list: ChunkList } => {
  const reader = new CborReader(meta, MARK);
  reader.array();
  reader.text();
  const pages = reader.array();
  for (let left = pages; left > 0; left--) {
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
  return { pages, list: { from: from.join(' '), names: names.join(' ') } };
};
