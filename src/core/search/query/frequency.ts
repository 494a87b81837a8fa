/** Shares of all records above which a word counts as that common, commonest first. */
export const SHARES = [0.5, 0.25, 0.12, 0.06, 0.03, 0.015] as const;

/** The same for pairs. */
export const PAIR_SHARES = [0.5, 0.25, 0.12, 0.06] as const;

/** How common single words are, by key: enough to choose which parts of a long query to look up. */
export interface Frequency {
  /** Estimated share of the records that hold the word; a small one for words not in the table. */
  readonly share: (key: string) => number;
  /** Share of the records that hold a pair, when it is a common one. */
  readonly pairShare: (token: string) => number | undefined;
  /** Whether the word is in the table. */
  readonly knows: (key: string) => boolean;
}

const RARE = 0.004;

const read = (bands: readonly string[], shares: readonly number[]): Map<string, number> =>
  new Map(bands.flatMap((band, i) => band.split(' ').map((key) => [key, shares[i] ?? RARE] as const)));

/**
 * @param words for each of `SHARES` the keys of that band, parted by spaces
 * @param pairs for each of `PAIR_SHARES` the pairs' tokens
 */
export const frequencyTable = (words: readonly string[], pairs: readonly string[]): Frequency => {
  const shares = read(words, SHARES);
  const together = read(pairs, PAIR_SHARES);
  return {
    share: (key) => shares.get(key) ?? RARE,
    pairShare: (token) => together.get(token),
    knows: (key) => shares.has(key),
  };
};
