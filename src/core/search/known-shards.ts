import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { replaceFile } from '../files/replace-file.ts';
import type { Shard } from './index/shards.ts';
import type { LaterRecord, SearchRecord } from './record.ts';

/**
 * The digests of the shards of the build before, by what their records were made of: while that is the same, nothing need
 * be put together to know that a shard is. Should the file be damaged, its digests name no shard, or none that it has.
 */
export class KnownShards {
  readonly #file: string;
  readonly #ground: string;
  readonly #before: ReadonlyMap<string, string>;
  readonly #now = new Map<string, string>();

  /**
   * @param file where they are kept
   * @param ground stands for all that records are made of beside texts, and for the code that makes them
   */
  constructor(file: string, ground: string) {
    this.#file = file;
    this.#ground = ground;
    this.#before = read(file);
  }

  /** What a shard's records are made of, as a digest. */
  originOf({ id, records }: Shard<SearchRecord | LaterRecord>): string {
    const texts = records.map(({ url, textDigest = '' }) => `${url} ${textDigest}`);
    return hash('sha1', [this.#ground, id, ...texts].join('\n'));
  }

  /** The digest of the records that were made of that. */
  digestOf(origin: string): string | undefined {
    return this.#before.get(origin);
  }

  /** Takes note of the digest of a shard's records. */
  keep(origin: string, digest: string): void {
    this.#now.set(origin, digest);
  }

  /** Writes down what was kept, in the place of what was before. */
  write(): void {
    replaceFile(this.#file, JSON.stringify([...this.#now]));
  }
}

function read(file: string): Map<string, string> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, string][]);
  } catch {
    return new Map();
  }
}
