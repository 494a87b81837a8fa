import { codeTokens } from './typed-code.ts';
import type { QueryWord } from './query.ts';
import type { Word } from './word.ts';

/**
 * How well a word of a text answers a word of a query, 0 to 1: 1 the same spelling; 0.95 the query was typed without
 * marks; 0.7 other marks; 0.6 the
 * query's last word, unfinished; 0 another word. A code answers to its short form ("nq39").
 */
export const likeness = (text: Word, asked: QueryWord): number => {
  if (text.form === asked.form) return 1;
  if (text.key === asked.key) return asked.form === asked.key ? 0.95 : 0.7;
  if (asked.code !== undefined) return text.numeric && codeTokens(text.form).includes(asked.code) ? 0.95 : 0;
  return asked.open && text.key.startsWith(asked.key) ? 0.6 : 0;
};
