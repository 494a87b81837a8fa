/** Shares of all records above which a word counts as that common, commonest first. */
export const SHARES = [0.5, 0.25, 0.12, 0.06, 0.03, 0.015] as const;

/** How common single words are, by key: enough to choose which parts of a long query to look up. */
export interface Frequency {
  /** Estimated share of the records that hold the word; a small one for words not in the table. */
  readonly share: (key: string) => number;
  /** Whether the word is in the table. */
  readonly knows: (key: string) => boolean;
}

const RARE = 0.004;

/** @param bands for each of `SHARES` the keys of that band, parted by spaces */
export const frequencyTable = (bands: readonly string[]): Frequency => {
  const shares = new Map<string, number>();
  for (const [i, band] of bands.entries()) for (const key of band.split(' ')) shares.set(key, SHARES[i] ?? RARE);
  return { share: (key) => shares.get(key) ?? RARE, knows: (key) => shares.has(key) };
};
