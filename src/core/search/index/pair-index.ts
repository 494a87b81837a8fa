import { beginningAfter } from '../query/contents.ts';
import { BANDS, SHARED_0, SHARED_MOST } from '../query/pairs.ts';
import { PAIR_JOINT } from '../query/tokens.ts';
import { Numbers } from './numbers.ts';
import { bandOf, leftOf, rightOf } from './pair-uses.ts';

/** Bytes of a chunk before the gzip: on average, at least and, unless a pair alone is larger, at most. */
const MEAN = 3000;
const LEAST = 1500;
const MOST = 6000;

/** A number from 0 to 1 that follows from a pair (FNV-1a). */
const drawn = (pair: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < pair.length; i++) hash = Math.imul(hash ^ pair.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
};

/**
 * Whether a chunk ends with a pair. Once it is large enough that hangs on the pair itself, not on how many came before:
 * one pair more changes its own chunk and leaves the others as they were.
 * @param length bytes of the pair and its records
 * @param size bytes of the chunk, those included
 */
const endsChunk = (pair: string, length: number, size: number): boolean =>
  size >= MOST || (size >= LEAST && drawn(pair) < length / (MEAN - LEAST));

/** A shard's pairs. */
export interface PairIndex {
  /** Where each chunk begins. */
  readonly from: readonly string[];
  /** The chunks (for their form see query/pairs.ts), not gzipped. */
  readonly chunks: readonly Buffer[];
  /** Pairs that so many records hold, with their number. */
  readonly common: readonly (readonly [pair: string, records: number])[];
}

/** The names by their order, and the place of each in it. */
const ranked = (names: readonly string[]): { sorted: string[]; ranks: Uint32Array } => {
  const order = Uint32Array.from(names.keys()).sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  const ranks = new Uint32Array(names.length);
  for (const [rank, number] of order.entries()) ranks[number] = rank;
  return { sorted: Array.from(order, (number) => names[number] ?? ''), ranks };
};

/**
 * Every use of a pair by a record as one number, so that a sort of numbers brings all into the order of the index: left
 * name, right name, record. Below 2^53 up to 300,000 names and 20,000 records.
 */
const uses = (records: readonly Float64Array[], ranks: Uint32Array): Float64Array => {
  const holders = records.length * BANDS;
  if (ranks.length ** 2 * holders > Number.MAX_SAFE_INTEGER) throw new RangeError('too many pairs for one shard');
  const all = new Float64Array(records.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const [record, pairs] of records.entries())
    for (const pair of pairs) {
      const name = (ranks[leftOf(pair)] ?? 0) * ranks.length + (ranks[rightOf(pair)] ?? 0);
      all[at++] = name * holders + record * BANDS + bandOf(pair);
    }
  return all.sort();
};

/**
 * Makes the index of a shard's pairs.
 * @param records each record's pairs, in the order of the records
 * @param names what their numbers stand for
 * @param least records that make a pair common
 */
export const pairIndex = (records: readonly Float64Array[], names: readonly string[], least: number): PairIndex => {
  const { sorted, ranks } = ranked(names);
  const all = uses(records, ranks);
  const holders = records.length * BANDS;
  const from: string[] = [];
  const chunks: Buffer[] = [];
  const common: [string, number][] = [];
  const numbers = new Numbers();
  let texts: string[] = [];
  let bytes = 0;
  let last = '';
  const cut = (): void => {
    const text = Buffer.from(texts.join(''));
    const postings = numbers.take();
    numbers.push(text.length);
    chunks.push(Buffer.concat([numbers.take(), text, postings]));
    texts = [];
    bytes = 0;
  };
  for (let i = 0; i < all.length;) {
    const name = Math.floor((all[i] ?? 0) / holders);
    const base = name * holders;
    let end = i + 1;
    while (end < all.length && (all[end] ?? 0) - base < holders) end++;
    const pair = `${sorted[Math.floor(name / ranks.length)] ?? ''}${PAIR_JOINT}${sorted[name % ranks.length] ?? ''}`;
    const sizeBefore = bytes + numbers.length;
    if (end - i >= least) common.push([pair, end - i]);
    if (texts.length === 0) from.push(chunks.length === 0 ? '' : beginningAfter(last, pair));
    let shared = 0;
    if (texts.length > 0)
      while (shared < SHARED_MOST && shared < last.length && last[shared] === pair[shared]) shared++;
    texts.push(String.fromCharCode(SHARED_0 + shared) + pair.slice(shared));
    bytes += 1 + pair.length - shared;
    numbers.push(end - i);
    for (let before = 0; i < end; i++) {
      const holder = (all[i] ?? 0) - base;
      numbers.push(holder - before);
      before = holder - (holder % BANDS);
    }
    last = pair;
    const size = bytes + numbers.length;
    if (endsChunk(pair, size - sizeBefore, size)) cut();
  }
  if (texts.length > 0) cut();
  return { from, chunks, common };
};
