import { SHARES } from '../query/frequency.ts';
import { gzip } from './gzip.ts';

/** Common words or pairs by band, as the manifest ships them. */
export const commonBands = (
  counts: ReadonlyMap<string, number>,
  records: number,
  shares: readonly number[] = SHARES,
): string[] =>
  shares.map((share, i) => {
    const upper = shares[i - 1] ?? Infinity;
    return [...counts]
      .filter(([, count]) => count >= share * records && count < upper * records)
      .map(([key]) => key)
      .sort()
      .join(' ');
  });

/** Letters only, at least twice in the newsroom: a slip of the finger is not offered as a word. */
export const vocabulary = (counts: ReadonlyMap<string, number>): Buffer => {
  const words = [...counts].filter(([key, count]) => count > 1 && /^[a-z]{2,7}$/.test(key)).map(([key]) => key);
  return gzip(Buffer.from(words.sort().join(' ')));
};
