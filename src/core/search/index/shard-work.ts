import { setImmediate as turn } from 'node:timers/promises';
import type { Abbreviations } from '../query/abbreviations.ts';
import { CHUNKS, type ChunkList, type Contents } from '../query/contents.ts';
import type { StoredRecord } from '../query/stored.ts';
import type { RecordHead, SearchRecord } from '../record.ts';
import { BagMaker } from './bag.ts';
import { digest } from './digest.ts';
import { gzip } from './gzip.ts';
import type { KeptRecord } from './kept-bags.ts';
import { Names } from './names.ts';
import type { PagefindIndex } from './pagefind.ts';
import { pairIndex } from './pair-index.ts';
import { recordNames } from './record-names.ts';
import type { KeptShard, ShardCache } from './shard-cache.ts';
import { tableOf } from './table.ts';

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

/**
 * One shard that is indexed anew: Pagefind indexes the single words of each record's bag, the pairs get an index of our
 * own, and what was written goes, record by record, into chunks for the reader. What the build before made of a record
 * that is still the same is taken over.
 */
export class ShardWork {
  readonly #id: string;
  readonly #heads: readonly RecordHead[];
  /** Digests that stand for the records. */
  readonly #keys: readonly string[];
  readonly #before: KeptShard | undefined;
  readonly #names: Names;
  readonly #bags: BagMaker;
  readonly #made: (KeptRecord | undefined)[];
  /** What the reader gets of the records made anew, gzipped. */
  readonly #chunks = new Map<number, Buffer>();
  readonly #pagefind: Promise<PagefindIndex>;
  /** Records whose bags were given to Pagefind. */
  #given = 0;

  constructor(
    id: string,
    heads: readonly RecordHead[],
    keys: readonly string[],
    abbreviations: Abbreviations,
    before: KeptShard | undefined,
    pagefind: Promise<PagefindIndex>,
  ) {
    this.#id = id;
    this.#heads = heads;
    this.#keys = keys;
    this.#before = before;
    this.#pagefind = pagefind;
    const kept = before?.records();
    this.#names = new Names(kept?.names);
    this.#bags = new BagMaker(abbreviations, this.#names);
    this.#made = keys.map((key) => {
      const record = kept?.records.get(key);
      return record && before?.file(record.stored) ? record : undefined;
    });
  }

  /** Numbers of the records whose text is needed. */
  get missing(): number[] {
    return this.#made.flatMap((made, number) => (made ? [] : [number]));
  }

  /** Takes a record's text; its bag goes to Pagefind when those of the records before it have gone. */
  async add(number: number, text: string): Promise<void> {
    const head = this.#heads[number];
    if (!head) throw new RangeError(`no such record: ${String(number)}`);
    const record = { ...head, text };
    const stored = Buffer.from(storedOf(record));
    this.#chunks.set(number, gzip(stored));
    this.#made[number] = { bag: this.#bags.make(record), stored: digest(stored) };
    await this.#give();
  }

  /** Gives Pagefind the bags that are next. Pagefind numbers records as they come. */
  async #give(): Promise<PagefindIndex> {
    const pagefind = await this.#pagefind;
    for (let made = this.#made[this.#given]; made; made = this.#made[this.#given]) {
      const isSent = pagefind.add(this.#heads[this.#given]?.url ?? '', made.bag.text);
      this.#given++;
      // What the pipe did not take at once goes out between two turns only.
      if (isSent) await turn();
    }
    return pagefind;
  }

  /**
   * Finishes the shard in the cache.
   * @throws Error when Pagefind refuses a record
   */
  async finish(cache: ShardCache, key: string): Promise<KeptShard> {
    const records = this.#made.map((made, number) => {
      if (!made) throw new Error(`no text came for ${this.#heads[number]?.url ?? ''}`);
      return made;
    });
    const pagefind = await this.#give();
    await pagefind.added();
    const finishing = pagefind.finish();
    // Whoever waits for it below hears of a failure.
    finishing.catch(() => undefined);
    const draft = cache.draft(this.#id, key, this.#before);
    const names = recordNames(records.map(({ stored }) => stored));
    for (const [number, { stored }] of records.entries())
      draft.put(`${CHUNKS.records}/${names[number] ?? ''}`, stored, () => {
        const chunk = this.#chunks.get(number);
        if (!chunk) throw new Error(`a kept search record was damaged: ${this.#heads[number]?.url ?? ''}`);
        return chunk;
      });
    this.#chunks.clear();
    const put = (folder: string, name: string, content: Uint8Array): void => {
      draft.put(`${folder}/${name}`, digest(content), () => gzip(content));
    };
    const paired = pairIndex(
      records.map(({ bag }) => bag.pairs),
      this.#names.list,
      COMMON_PAIR * records.length,
    );
    // Two chunks never hold the same: no pair is in both.
    const pairNames = paired.chunks.map((chunk) => digest(chunk).slice(0, 8));
    for (const [i, chunk] of paired.chunks.entries()) put(CHUNKS.pairs, pairNames[i] ?? '', chunk);
    const words = await finishing;
    for (const [name, chunk] of words.chunks) put(CHUNKS.words, name, chunk);
    const putWhole = (kind: string, content: Contents | ReturnType<typeof tableOf>): string => {
      const bytes = Buffer.from(JSON.stringify(content));
      const name = `${kind}.${digest(bytes).slice(0, 8)}`;
      draft.put(name, digest(bytes), () => gzip(bytes));
      return name;
    };
    const pairs: ChunkList = { from: paired.from.join(' '), names: pairNames.join(' ') };
    return draft.keep(
      {
        id: this.#id,
        records: records.length,
        contents: putWhole('muc', { words: words.list, lengths: words.lengths, pairs, records: names.join(' ') }),
        table: putWhole('so', tableOf(this.#heads)),
        counts: this.#counts(records),
        commonPairs: paired.common,
      },
      {
        names: this.#names.list,
        records: new Map(records.map((record, number) => [this.#keys[number] ?? '', record])),
      },
    );
  }

  /** How many records hold each single word. */
  #counts(records: readonly KeptRecord[]): [key: string, count: number][] {
    const counts = new Uint32Array(this.#names.list.length);
    for (const { bag } of records) for (const key of bag.keys) counts[key] = (counts[key] ?? 0) + 1;
    return this.#names.list.flatMap((name, number): [string, number][] => {
      const count = counts[number] ?? 0;
      return count > 0 ? [[name, count]] : [];
    });
  }
}
