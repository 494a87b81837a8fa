import { codeTokens } from './typed-code.ts';
import type { QueryWord } from './query.ts';
import type { Word } from './word.ts';

/**
 * How well a word of a text answers a word of a query, 0 to 1: 1 the same spelling; 0.95 the query was typed without
 * marks; 0.7 other marks; 0 another word. A code answers to its short form ("nq39").
 */
export const likeness = (text: Word, asked: QueryWord): number => {
  if (text.form === asked.form) return 1;
  if (text.key === asked.key) return asked.form === asked.key ? 0.95 : 0.7;
  if (asked.code !== undefined && /^\d/.test(text.form) && codeTokens(text.form).includes(asked.form)) return 0.95;
  return 0;
};
