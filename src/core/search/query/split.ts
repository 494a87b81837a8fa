import type { Abbreviations } from './abbreviations.ts';
import { wordScanner } from './scan.ts';
import type { Word } from './word.ts';

/** Makes a splitter for one table of abbreviations. It cuts a text (NFC) into searchable words, in reading order. */
export const wordSplitter = (abbreviations: Abbreviations): ((text: string) => Word[]) => {
  const scan = wordScanner(abbreviations, (form, key) => ({ form, key }));
  return (text) => {
    const words: Word[] = [];
    scan(text, ({ form, key }, start, end, clause, numeric, short) => {
      words.push({ form, key, start, end, clause, numeric, ...(short !== undefined && { short }) });
    });
    return words;
  };
};
