import { hash } from 'node:crypto';

/** Bytes of text in a bundle: on average, at least and, unless a chunk alone is larger, at most. */
const MEAN = 768_000;
const LEAST = MEAN / 2;
const MOST = MEAN * 2;

/** A number from 0 to 1 that follows from a chunk's name. */
const drawn = (name: string): number => Number.parseInt(hash('sha256', name).slice(0, 8), 16) / 2 ** 32;

/**
 * Whether a bundle ends with a chunk. Once it is large enough that hangs on the chunk's own name, not on how many came
 * before: where a chunk comes in or goes out, the bundles further on stay as they are.
 * @param size bytes in the bundle, the chunk's included
 * @param next length of the chunk that would come next
 */
export const endsBundle = (name: string, length: number, size: number, next: number): boolean =>
  size + next > MOST || (size >= LEAST && drawn(name) < length / (MEAN - LEAST));
