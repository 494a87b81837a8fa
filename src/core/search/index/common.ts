import { SHARES } from '../query/frequency.ts';

/** Common words by band of `SHARES`, as the manifest ships them. */
export const commonBands = (counts: ReadonlyMap<string, number>, records: number): string[] =>
  SHARES.map((share, i) => {
    const upper = SHARES[i - 1] ?? Infinity;
    return [...counts]
      .filter(([, count]) => count >= share * records && count < upper * records)
      .map(([key]) => key)
      .sort()
      .join(' ');
  });
