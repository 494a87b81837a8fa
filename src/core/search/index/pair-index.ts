import type { Band } from '../query/band.ts';
import { beginningAfter, type ChunkList } from '../query/contents.ts';
import { BANDS, SHARED_0, SHARED_MOST } from '../query/pairs.ts';
import { digest } from './digest.ts';
import { gzip } from './gzip.ts';

/**
 * Bytes of a chunk before the gzip, at least; it then ends at the next pair whose hash says so, so that one pair more
 * changes its own chunk and leaves the others as they were.
 */
const LEAST = 3000;
/** One pair in so many ends a chunk. */
const ENDS_ONE_IN = 64;

const endsChunk = (pair: string): boolean => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < pair.length; i++) hash = Math.imul(hash ^ pair.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % ENDS_ONE_IN === 0;
};

/** A growing row of LEB128 numbers. */
class Numbers {
  #bytes = Buffer.allocUnsafe(4096);
  length = 0;

  push(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], 2 * this.#bytes.length);
    for (; value > 127; value >>>= 7) this.#bytes[this.length++] = (value & 127) | 128;
    this.#bytes[this.length++] = value;
  }

  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.length));
    this.length = 0;
    return taken;
  }
}

/** Gathers the pairs of a shard's records and cuts them into chunks (for the form see query/pairs.ts). */
export class PairIndex {
  /** For each pair, 4 × record + band in the order of the records. */
  readonly #holders = new Map<string, number[]>();

  /** @param record number of the record; they come in order */
  add(record: number, pairs: ReadonlyMap<string, Band>): void {
    for (const [pair, band] of pairs) {
      const holders = this.#holders.get(pair);
      if (holders) holders.push(BANDS * record + band);
      else this.#holders.set(pair, [BANDS * record + band]);
    }
  }

  /** Pairs that so many records hold, with their number. */
  common(least: number): [pair: string, records: number][] {
    return [...this.#holders].flatMap(([pair, { length }]): [string, number][] =>
      length >= least ? [[pair, length]] : [],
    );
  }

  /** The finished chunks by name, gzipped, and the list of them. */
  chunks(): { list: ChunkList; files: Map<string, Buffer> } {
    const files = new Map<string, Buffer>();
    const from: string[] = [];
    const numbers = new Numbers();
    let names: string[] = [];
    let bytes = 0;
    let first = '';
    let last = '';
    const cut = (): void => {
      const text = Buffer.from(names.join(''));
      const postings = numbers.take();
      numbers.push(text.length);
      const content = Buffer.concat([numbers.take(), text, postings]);
      // Two chunks never have the same content: no pair is in both.
      files.set(digest(content), gzip(content));
      from.push(first);
      names = [];
      bytes = 0;
    };
    for (const pair of [...this.#holders.keys()].sort()) {
      if (names.length === 0) first = files.size === 0 ? '' : beginningAfter(last, pair);
      let shared = 0;
      if (names.length > 0)
        while (shared < SHARED_MOST && shared < last.length && last[shared] === pair[shared]) shared++;
      names.push(String.fromCharCode(SHARED_0 + shared) + pair.slice(shared));
      bytes += 1 + pair.length - shared;
      const holders = this.#holders.get(pair) ?? [];
      numbers.push(holders.length);
      let before = 0;
      for (const holder of holders) {
        const record = Math.floor(holder / BANDS);
        numbers.push(holder - BANDS * before);
        before = record;
      }
      last = pair;
      if (bytes + numbers.length >= LEAST && endsChunk(pair)) cut();
    }
    if (names.length > 0) cut();
    return { list: { from: from.join(' '), names: [...files.keys()].join(' ') }, files };
  }
}
