/**
 * Where a record uses a token: in the name of a page that is about one thing (not an article), in a title, often or in
 * the lead, or anywhere else.
 */
export const BAND = { name: 0, title: 1, strong: 2, text: 3 } as const;
export type Band = (typeof BAND)[keyof typeof BAND];

/** Positions in the bag of words that Pagefind indexes: each band ends before the one of its number. */
const ENDS = [48, 128, 256] as const;
export const [NAME_END, TITLE_END, STRONG_END] = ENDS;

/** The band of a position that Pagefind gives. */
export const bandAt = (position: number): Band =>
  position < NAME_END ? BAND.name : position < TITLE_END ? BAND.title : position < STRONG_END ? BAND.strong : BAND.text;
