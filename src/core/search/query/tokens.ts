import type { Word } from './word.ts';

/** What the index knows of a record: single words and pairs of neighbours within a clause, glued. */
export const pairForm = (left: Word, right: Word): string => left.form + right.form;

/** Whether two neighbours stand in one clause, so that they form a pair. */
export const isPair = (left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined && right !== undefined && left.clause === right.clause;

/** Positions of the index's own text: where a token stands tells how a record uses it. */
export const TITLE_BAND = 96;
/** Tokens that a record uses often, or in its lead, stand before this position. */
export const STRONG_BAND = 256;
