import { fold } from '../../text/fold.ts';
import { oneSpelling } from './spelling.ts';
import type { Abbreviations } from './abbreviations.ts';
import type { Word } from './word.ts';

/** Document codes as texts write them: 39-NQ/TW, 39 - NQ/TW, 68/2000/NĐ-CP, 700/QĐ-TTg, 148/2025/QH15. */
const CODE =
  String.raw`\d{1,4}(?:\.\d{1,2})?\s?[-–—]\s?\p{Lu}[\p{L}\d]{0,4}\s?/\s?[\p{L}\d]{2,9}(?:-[\p{L}\d]{2,9})?` +
  String.raw`|\d{1,4}(?:\.\d{1,2})?/(?:\d{4}/)?\p{Lu}[\p{L}\d]{1,5}(?:-[\p{L}\d]{2,9})?(?![/\d])`;
const DATE =
  String.raw`\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d{2}|(?:ngày\s)?\d{1,2}\stháng\s\d{1,2}(?:\snăm\s(?:19|20)\d{2})?` +
  String.raw`|tháng\s\d{1,2}(?:/|\snăm\s)(?:19|20)\d{2}|\d{1,2}/(?:19|20)\d{2}(?!/)|\d{1,2}/\d{1,2}(?![/\d])`;
const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const DOTTED = String.raw`\p{L}(?:\.\s?\p{L})+\.?|\p{L}+&\p{L}+|đ/c|\p{Lu}{2,4}-\p{Lu}{2,4}`;
const WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}]*`;
const PIECE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<code>${CODE})|(?<date>${DATE}))(?![\\p{L}\\p{N}])` +
    `|(?<number>${NUMBER})|(?<dotted>(?<![\\p{L}\\p{N}])(?:${DOTTED})(?![\\p{L}\\p{N}]))|(?<word>${WORD})`,
  'giu',
);
const CLAUSE_END = /[.;:!?…]\s|[\n“”"()[\]]|\s[-–—]\s/u;

const two = (value: string | undefined): string => (value ?? '').padStart(2, '0');

/** The word of a date, most exact form: d20190603 (day), t201906 (month), d0603 (day without year). */
const dateForm = (text: string): string => {
  const [a, b, c] = text.match(/\d+/g) ?? [];
  if (c !== undefined) return `d${c}${two(b)}${two(a)}`;
  if (b !== undefined && b.length === 4) return `t${b}${two(a)}`;
  return `d${two(b)}${two(a)}`;
};

/** "39-NQ/TW" → "39nqtw": number without leading zeros, letters folded. */
export const codeForm = (code: string): string =>
  fold(code)
    .replace(/[^a-z\d]/g, '')
    .replace(/^0+(?=\d)/, '');

/** "132.354" → "132354", "3,51" → "3x51", so that a decimal never looks like a whole number. */
const numberForm = (number: string): string => number.replaceAll('.', '').replace(',', 'x');

/**
 * Splits a text (NFC) into searchable words, in reading order. Abbreviations of the table are written out, so that a
 * short form and its long form are the same words on both sides of the search.
 */
export const splitWords = (text: string, abbreviations: Abbreviations): Word[] => {
  const words: Word[] = [];
  let clause = 0;
  let last = 0;
  const push = (form: string, start: number, end: number, short?: string) =>
    words.push({ form, key: fold(form), start, end, clause, ...(short !== undefined && { short }) });
  for (const match of text.matchAll(PIECE)) {
    const start = match.index;
    const raw = match[0];
    const end = start + raw.length;
    if (CLAUSE_END.test(text.slice(last, start))) clause++;
    last = end;
    const { code, date, number } = match.groups ?? {};
    if (code !== undefined) push(codeForm(code), start, end);
    else if (date !== undefined) push(dateForm(date), start, end);
    else if (number !== undefined) push(numberForm(number), start, end);
    else {
      const long = abbreviations.expand(raw);
      if (long === undefined) push(oneSpelling(raw.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '')), start, end);
      else for (const syllable of long) push(syllable, start, end, raw);
    }
  }
  return words;
};
