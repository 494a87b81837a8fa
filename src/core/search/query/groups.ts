/**
 * Records that Pagefind indexes as one page, their bags of words one behind the other: a page of its own for each would
 * cost Pagefind three times the memory and more than twice the work.
 */
export const GROUP = 16;

/** Each bag is filled up to a multiple of so many words: a word more or less in one seldom moves those behind it. */
export const BLOCK = 64;

/** Stands for no block at all. */
const BLOCKS_0 = 0x23;

/** The lengths of records' bags in blocks, a character each. */
export const writeLengths = (blocks: readonly number[]): string =>
  blocks.map((count) => String.fromCharCode(BLOCKS_0 + count)).join('');

/** By the numbers of the records, where on their page their bags begin. */
export const bagStarts = (lengths: string): Uint32Array => {
  const starts = new Uint32Array(lengths.length);
  for (let record = 1; record < starts.length; record++)
    if (record % GROUP > 0)
      starts[record] = (starts[record - 1] ?? 0) + BLOCK * (lengths.charCodeAt(record - 1) - BLOCKS_0);
  return starts;
};
