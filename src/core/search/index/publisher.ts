import { join } from 'node:path';
import { close } from 'pagefind';
import { digestOfLooks } from '../../files/look.ts';
import { RenewedFolder } from '../../files/renewed-folder.ts';
import { abbreviationTable, type AbbreviationPair, type Abbreviations } from '../query/abbreviations.ts';
import { PAIR_SHARES } from '../query/frequency.ts';
import { INDEX_FOLDER, MANIFEST, VOCABULARY, type Manifest, type ShardEntry } from '../query/manifest.ts';
import type { RecordHead } from '../record.ts';
import { chunkScript } from './chunk-script.ts';
import { codeDigest } from './code-digest.ts';
import { commonBands, vocabulary } from './common.ts';
import { digest } from './digest.ts';
import { bundleWorker, ENGINE_NAME } from './engine.ts';
import { PagefindIndex } from './pagefind.ts';
import { ShardCache, type KeptShard } from './shard-cache.ts';
import { ShardWork } from './shard-work.ts';

/** Where an index goes, and what all of it depends on. */
export interface Place {
  /** Folder of the site, with or without an earlier index; none when shards are only to be finished in the cache, beside those that are there. */
  readonly out?: string;
  /** Folder of the cache. */
  readonly cache: string;
  readonly abbreviations: readonly AbbreviationPair[];
}

/** What a build of the index did; all about files is 0 without a site. */
export interface SearchStats {
  readonly records: number;
  readonly shards: number;
  /** Shards indexed anew; the others came from the cache. */
  readonly rebuilt: number;
  readonly files: number;
  /** Bytes of the index folder, engine included. */
  readonly bytes: number;
  /** Names of the shards in the cache. */
  readonly names: readonly string[];
  /** Seconds that it took, beside whatever else was done. */
  readonly seconds: number;
  /** A digest of how the files of the index look on disk. */
  readonly looks: string;
}

/**
 * Puts an index into a site, shard after shard: {@link take}; where that gives nothing {@link begin}, {@link add} for
 * each text that is missing, {@link end}; last {@link finish}. A shard is begun while the one before it is at work, for
 * Pagefind begins no index while it finishes one; and while that is finished, the texts of the next can come.
 */
export class Publisher {
  readonly #place: Place;
  readonly #folder: RenewedFolder | undefined;
  readonly #cache: ShardCache;
  readonly #code = codeDigest();
  /** Stands for what all of the index depends on beside the records. */
  readonly #base: string;
  readonly #abbreviations: Abbreviations;
  readonly #entries: ShardEntry[] = [];
  readonly #counts = new Map<string, number>();
  readonly #pairs = new Map<string, number>();
  readonly #written = { files: 0, bytes: 0, rebuilt: 0, records: 0 };
  /** Shards that were begun and not ended. */
  readonly #open = new Map<string, { readonly key: string; readonly work: ShardWork }>();
  #engine: Promise<Buffer> | undefined;
  #finishing: Promise<void> = Promise.resolve();

  constructor(place: Place) {
    this.#place = place;
    this.#base = digest(JSON.stringify([this.#code, place.abbreviations]));
    this.#folder = place.out === undefined ? undefined : new RenewedFolder(join(place.out, INDEX_FOLDER));
    this.#cache = new ShardCache(place.cache);
    this.#abbreviations = abbreviationTable(place.abbreviations);
  }

  /**
   * Takes a shard from the cache.
   * @param digested stands for the shard's records
   * @returns false when the cache does not have it, or not whole
   */
  take(id: string, digested: string): boolean {
    const kept = this.#cache.find(id, this.#keyOf(id, digested));
    return kept !== undefined && this.#publish(kept);
  }

  /**
   * Begins a shard that the cache does not have.
   * @param digested stands for the shard's records
   * @param keys stand for each of them, texts included
   * @returns numbers of the records whose text is needed
   */
  begin(id: string, digested: string, heads: readonly RecordHead[], keys: readonly string[]): number[] {
    if (this.#folder !== undefined) void this.#engineScript();
    const pagefind = PagefindIndex.start();
    // Whoever uses it hears of a failure.
    pagefind.catch(() => undefined);
    const work = new ShardWork(
      id,
      heads,
      keys.map((one) => digest(this.#base + one)),
      this.#abbreviations,
      this.#cache.before(id),
      pagefind,
    );
    this.#open.set(id, { key: this.#keyOf(id, digested), work });
    return work.missing;
  }

  /** Names a shard for all that its files depend on. */
  #keyOf(id: string, digested: string): string {
    return digest(JSON.stringify([this.#base, id, digested]));
  }

  /** Takes texts of records of a shard that was begun. */
  async add(id: string, texts: readonly (readonly [number: number, text: string])[]): Promise<void> {
    for (const [number, text] of texts) await this.#open.get(id)?.work.add(number, text);
  }

  /** Ends a shard that was begun; it may still be at work when this returns. @throws what the one before threw */
  async end(id: string): Promise<void> {
    const open = this.#open.get(id);
    this.#open.delete(id);
    await this.#finishing;
    if (!open) return;
    this.#finishing = open.work.finish(this.#cache, open.key).then((kept) => {
      this.#written.rebuilt++;
      if (!this.#publish(kept)) throw new Error(`the search index of ${id} is damaged`);
    });
    // Whoever waits for it next hears of a failure.
    this.#finishing.catch(() => undefined);
  }

  /**
   * Ends the last shard and puts in what stands above them all.
   * @param shards their names as the index has them: their records are numbered in that order, whichever came first
   */
  async finish(shards: readonly string[]): Promise<Omit<SearchStats, 'seconds'>> {
    await this.#finishing;
    await close();
    this.#entries.sort((a, b) => shards.indexOf(a.id) - shards.indexOf(b.id));
    if (this.#folder !== undefined) await this.#putHeads(this.#folder);
    this.#folder?.finish();
    const looks = digestOfLooks(this.#folder?.files ?? []);
    return { ...this.#written, shards: this.#entries.length, names: this.#cache.names, looks };
  }

  /** The engine file; it is bundled beside whatever else is done. */
  #engineScript(): Promise<Buffer> {
    this.#engine ??= this.#cache.file(`${ENGINE_NAME}.${this.#code.slice(0, 12)}.js`, bundleWorker);
    // Whoever waits for it hears of a failure.
    this.#engine.catch(() => undefined);
    return this.#engine;
  }

  /** What stands above the shards. */
  async #putHeads(folder: RenewedFolder): Promise<void> {
    const { records } = this.#written;
    const put = (name: string, script: Buffer): void => {
      folder.write(`${name}.js`, script);
      this.#written.files++;
      this.#written.bytes += script.length;
    };
    let engine = '';
    if (this.#entries.length > 0) {
      const script = await this.#engineScript();
      engine = `${ENGINE_NAME}.${digest(script).slice(0, 8)}`;
      put(engine, script);
      put(VOCABULARY, chunkScript(VOCABULARY, vocabulary(this.#counts)));
    }
    this.#cache.sweep();
    const manifest: Manifest = {
      engine,
      shards: this.#entries,
      abbreviations: this.#place.abbreviations,
      common: commonBands(this.#counts, records),
      commonPairs: commonBands(this.#pairs, records, PAIR_SHARES),
      total: records,
    };
    put(MANIFEST, chunkScript(MANIFEST, Buffer.from(JSON.stringify(manifest))));
  }

  #publish(kept: KeptShard): boolean {
    const { id, records, contents, table, counts, commonPairs } = kept.summary;
    if (this.#folder !== undefined) {
      const published = kept.publish(this.#folder);
      if (!published) return false;
      this.#written.files += published.files;
      this.#written.bytes += published.bytes;
    }
    this.#written.records += records;
    for (const [pair, count] of commonPairs) this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + count);
    for (const [word, count] of counts) this.#counts.set(word, (this.#counts.get(word) ?? 0) + count);
    this.#entries.push({ id, records, contents, table });
    return true;
  }
}
