import { fold } from '../../text/fold.ts';
import type { Abbreviations } from './abbreviations.ts';
import { oneSpelling } from './spelling.ts';
import type { Word } from './word.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const END = String.raw`(?![\p{L}\p{N}])`;
/** Document codes as texts write them: 39-NQ/TW, 39 - NQ/TW, 68/2000/NĐ-CP, 700/QĐ-TTg, 148/2025/QH15. */
const CODE = new RegExp(
  String.raw`(?:\d{1,4}(?:\.\d{1,2})?\s?[-–—]\s?\p{L}[\p{L}\d]{0,4}\s?/\s?[\p{L}\d]{2,9}(?:-[\p{L}\d]{2,9})?` +
    String.raw`|\d{1,4}(?:\.\d{1,2})?/(?:\d{4}/)?\p{L}[\p{L}\d]{1,5}(?:-[\p{L}\d]{2,9})?(?![/\d]))${END}`,
  'uy',
);
/** "3/6/2019", "6/2019", "3/6"; "ngày 3 tháng 6 năm 2019", "3 tháng 6", "tháng 6 năm 2019", "tháng 6/2019". */
const DATE = new RegExp(
  String.raw`(?:\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d{2}|(?:ngày\s)?\d{1,2}\stháng\s\d{1,2}(?:(?:\snăm\s|/)(?:19|20)\d{2})?` +
    String.raw`|tháng\s\d{1,2}(?:/|\snăm\s)(?:19|20)\d{2}|\d{1,2}/(?:19|20)\d{2}(?!/)|\d{1,2}/\d{1,2}(?![/\d]))${END}`,
  'iuy',
);
/** "1.234.567", "3,51". */
const NUMBER = /(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?/y;
/** "T.Ư", "KH&CN", "Đ/c", "CT-XH". */
const DOTTED = new RegExp(
  String.raw`(?:\p{L}(?:\.\s?\p{L})+\.?|\p{L}+&\p{L}+|đ/c|\p{Lu}{2,4}-\p{Lu}{2,4})${END}`,
  'iuy',
);
const CLAUSE_END = /[.;:!?…]\s|[\n“”"()[\]]|\s[-–—]\s/u;

const two = (value: string | undefined): string => (value ?? '').padStart(2, '0');

/** The word of a date, most exact form: d20190603 (day), t201906 (month), d0603 (day without year). */
const dateForm = (text: string): string => {
  const [a, b, c] = text.match(/\d+/g) ?? [];
  if (c !== undefined) return `d${c}${two(b)}${two(a)}`;
  if (b?.length === 4) return `t${b}${two(a)}`;
  return `d${two(b)}${two(a)}`;
};

/** "39-NQ/TW" → "39nqtw": number without leading zeros, letters folded. */
export const codeForm = (code: string): string =>
  fold(code)
    .replace(/[^a-z\d]/g, '')
    .replace(/^0+(?=\d)/, '');

/** "132.354" → "132354", "3,51" → "3x51", so that a decimal never looks like a whole number. */
const numberForm = (number: string): string => number.replaceAll('.', '').replace(',', 'x');

interface Shape {
  readonly form: string;
  readonly key: string;
  /** Syllables of an abbreviation written out. */
  readonly long?: readonly Shape[];
}

/** Vietnamese has few different syllables: most words of a text have been seen before. */
const SHAPES = 30_000;

/**
 * Makes a splitter for one table of abbreviations. It cuts a text (NFC) into searchable words, in reading order.
 * Abbreviations of the table are written out, so that a short form and its long form are the same words on both
 * sides of the search.
 */
export const wordSplitter = (abbreviations: Abbreviations): ((text: string) => Word[]) => {
  const shapes = new Map<string, Shape>();
  const shapeOf = (raw: string): Shape => {
    let shape = shapes.get(raw);
    if (!shape) {
      const form = oneSpelling(raw.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, ''));
      const long = abbreviations.expand(raw)?.map((syllable) => ({ form: syllable, key: fold(syllable) }));
      shape = { form, key: fold(form), ...(long && { long }) };
      if (shapes.size > SHAPES) shapes.clear();
      shapes.set(raw, shape);
    }
    return shape;
  };
  const special = (text: string, at: number, token: string): { form: string; end: number } | undefined => {
    const digit = token.charCodeAt(0) < 0x3a;
    const rules: readonly [RegExp, (found: string) => string][] = digit
      ? [
          [CODE, codeForm],
          [DATE, dateForm],
          [NUMBER, numberForm],
        ]
      : [[DATE, dateForm]];
    for (const [rule, form] of rules) {
      rule.lastIndex = at;
      const found = rule.exec(text)?.[0];
      if (found !== undefined && !(rule === NUMBER && found.length < token.length))
        return { form: form(found), end: at + found.length };
    }
    return undefined;
  };
  return (text) => {
    const words: Word[] = [];
    let clause = 0;
    let last = 0;
    WORD.lastIndex = 0;
    for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
      const start = match.index;
      let raw = match[0];
      let end = start + raw.length;
      if (start > last + 1 ? CLAUSE_END.test(text.slice(last, start)) : text.charCodeAt(last) === 10) clause++;
      const first = raw.charCodeAt(0);
      // "Nghị quyết số 39" is "Nghị quyết 39".
      if (/^s[ốo]$/i.test(raw) && /\s\d/.test(text.slice(end, end + 2))) {
        last = end;
        continue;
      }
      if (first < 0x3a || /^(?:ngày|tháng)$/i.test(raw)) {
        const found = special(text, start, raw);
        if (found) {
          words.push({ form: found.form, key: found.form, start, end: found.end, clause, numeric: true });
          last = WORD.lastIndex = found.end;
          continue;
        }
      } else if (/[.&/-]/.test(text.charAt(end))) {
        DOTTED.lastIndex = start;
        const dotted = DOTTED.exec(text)?.[0];
        if (dotted !== undefined && (raw.length === 1 || abbreviations.expand(dotted))) {
          raw = dotted;
          WORD.lastIndex = end = start + dotted.length;
        }
      }
      const { form, key, long } = shapeOf(raw);
      if (!long) words.push({ form, key, start, end, clause, numeric: first < 0x3a });
      else for (const syllable of long) words.push({ ...syllable, start, end, clause, numeric: false, short: raw });
      last = end;
    }
    return words;
  };
};
