import { isFunctionWord } from './function-words.ts';
import type { Word } from './word.ts';

/** Between the two keys of a pair; it stands in no key, and sorts before all that does. */
export const PAIR_JOINT = '.';

/**
 * What the index knows of a record: its single words with their marks, and its pairs of neighbours without. A pair
 * settles most queries alone, since most Vietnamese words are two syllables; marks are judged on the text afterwards.
 */
export const pairToken = (left: Word, right: Word): string => left.key + PAIR_JOINT + right.key;

/** Whether a word may be half of a pair that is indexed: it is neither a function word nor a number. */
export const mayPair = ({ form, numeric }: Pick<Word, 'form' | 'numeric'>): boolean =>
  !numeric && !isFunctionWord(form);

/** Whether two neighbours make a pair that is indexed: within one clause, and each may be half of one. */
export const isPair = (left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined && right !== undefined && left.clause === right.clause && mayPair(left) && mayPair(right);
