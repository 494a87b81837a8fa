import { isFunctionWord } from './function-words.ts';
import type { Word } from './word.ts';

/**
 * What the index knows of a record: its single words with their marks, and its pairs of neighbours without. A pair
 * settles most queries alone, since most Vietnamese words are two syllables; marks are judged on the text afterwards.
 */
export const pairToken = (left: Word, right: Word): string => left.key + right.key;

/** Whether two neighbours make a pair that is indexed: within one clause, with neither a function word nor a number among them. */
export const isPair = (left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  left.clause === right.clause &&
  !left.numeric &&
  !right.numeric &&
  !isFunctionWord(left.form) &&
  !isFunctionWord(right.form);

/** Positions of the index's own text: before this one stand the names of what has a page of its own (not articles). */
export const NAME_BAND = 48;
/** Before this one stand titles, names and codes. */
export const TITLE_BAND = 128;
/** Tokens that a record uses often, or in its lead, stand before this position. */
export const STRONG_BAND = 256;
