import { classOfUnit, SEPARATOR } from '../../text/char-class.ts';
import { fold } from '../../text/fold.ts';
import { isSpace } from '../../text/white-space.ts';
import { rememberWords } from '../../text/word-memory.ts';
import type { Abbreviations } from './abbreviations.ts';
import { oneSpelling } from './spelling.ts';

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

/** Codes, dates and numbers, the fuller first, and how each is written as a word. */
const NUMERIC: readonly (readonly [RegExp, (found: string) => string])[] = [
  [CODE, codeForm],
  [DATE, dateForm],
  [NUMBER, numberForm],
];
const DATES = NUMERIC.filter(([rule]) => rule === DATE);

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isSpaceAndDigit = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at + 1)) && isSpace(text.charCodeAt(at));

const isDash = (unit: number): boolean => unit === 0x2d || unit === 0x2013 || unit === 0x2014;
/** Whether what follows a number may make more of it: a code, a date, a longer number. */
const mayGoOn = (text: string, end: number): boolean => {
  const unit = text.charCodeAt(end);
  if (unit === 0x2e || unit === 0x2c) return isDigit(text.charCodeAt(end + 1));
  if (!isSpace(unit)) return unit === 0x2f || isDash(unit);
  const next = text.charCodeAt(end + 1);
  return isDash(next) || next === 0x74 || next === 0x54;
};

/** Whether a letter, mark or number of two units stands at a place. */
const isPairAt = (text: string, at: number): boolean => {
  const unit = at < text.length ? text.charCodeAt(at) : 0;
  return unit >= 0xd800 && unit < 0xdc00 && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2));
};

const isJoiner = (unit: number): boolean => unit === 0x2e || unit === 0x26 || unit === 0x2f || unit === 0x2d;

const STOPS = '.;:!?…';
const BREAKS = '\n“”"()[]';

/** Whether a clause ends in the signs from one word to the next: at a stop, a break, a bracket, a dash by itself. */
const endsClause = (text: string, from: number, to: number): boolean => {
  // One sign alone joins words (“và/hoặc”, “kinh-tế”), unless it ends the line.
  if (to - from < 2) return to > from && text.charCodeAt(from) === 10;
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) === 0x20) continue;
    const sign = text.charAt(at);
    if (BREAKS.includes(sign)) return true;
    if (at + 1 === to || !isSpace(text.charCodeAt(at + 1))) continue;
    if (STOPS.includes(sign) || (at > from && isDash(text.charCodeAt(at)) && isSpace(text.charCodeAt(at - 1))))
      return true;
  }
  return false;
};

/** What is done with a word once its spelling is known. */
const PLAIN = 0;
/** "Nghị quyết số 39" is "Nghị quyết 39". */
const NUMBER_SIGN = 1;
/** "ngày 3", "tháng 6" begin a date. */
const BEFORE_DATE = 2;
const ROLES: ReadonlyMap<string, number> = new Map([
  ['số', NUMBER_SIGN],
  ['so', NUMBER_SIGN],
  ['ngày', BEFORE_DATE],
  ['tháng', BEFORE_DATE],
]);

/** What a spelling is to the scanner. */
interface Spelling<T> {
  readonly role: number;
  /** The word, or the syllables of an abbreviation written out. */
  readonly words: readonly T[];
  /** The abbreviation, as written. */
  readonly short: string | undefined;
}

/**
 * Told of each word of a text, in reading order.
 * @param start where it stands (UTF-16 units, `end` exclusive); an abbreviation gives all its syllables one place
 * @param clause number of the clause
 * @param numeric whether it is a number, a date or a code
 * @param short the short form, as written, of which the word is a syllable
 */
export type OnWord<T> = (
  word: T,
  start: number,
  end: number,
  clause: number,
  numeric: boolean,
  short: string | undefined,
) => void;

/**
 * Makes a scanner for one table of abbreviations. It finds the searchable words of a text (NFC). Abbreviations of the
 * table are written out, so that a short form and its long form are the same words on both sides of the search.
 * @param wordOf makes a word of a form (lower case, one spelling) and of its key (the form without marks); most words are
 * made once and told again wherever their spelling stands
 */
export const wordScanner = <T>(
  abbreviations: Abbreviations,
  wordOf: (form: string, key: string) => T,
): ((text: string, onWord: OnWord<T>) => void) => {
  const spellingAt = rememberWords((raw): Spelling<T> => {
    const lower = raw.toLowerCase();
    const long = abbreviations.expand(raw);
    const forms = long ?? [oneSpelling(lower.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))];
    return {
      role: ROLES.get(lower) ?? PLAIN,
      words: forms.map((form) => wordOf(form, fold(form))),
      short: long && raw,
    };
  });
  /** The code, date or number that begins at a place. */
  const numericAt = (text: string, start: number, end: number): { form: string; end: number } | undefined => {
    let digits = start;
    while (digits < end && isDigit(text.charCodeAt(digits))) digits++;
    // Most numbers are no more than that.
    if (digits === end && !mayGoOn(text, end)) return { form: text.slice(start, end), end };
    for (const [rule, form] of digits === start ? DATES : NUMERIC) {
      rule.lastIndex = start;
      const found = rule.exec(text)?.[0];
      if (found !== undefined && !(rule === NUMBER && start + found.length < end))
        return { form: form(found), end: start + found.length };
    }
    return undefined;
  };
  return (text, onWord) => {
    let clause = 0;
    let last = 0;
    const { length } = text;
    for (let start = 0; start < length;) {
      let end = start;
      for (;;) {
        while (end < length && classOfUnit(text.charCodeAt(end)) !== SEPARATOR) end++;
        if (!isPairAt(text, end)) break;
        end += 2;
      }
      if (end === start) {
        start++;
        continue;
      }
      if (endsClause(text, last, start)) clause++;
      const numeric = isDigit(text.charCodeAt(start));
      let spelling = numeric ? undefined : spellingAt(text, start, end);
      if (spelling?.role === NUMBER_SIGN && isSpaceAndDigit(text, end)) {
        start = last = end;
        continue;
      }
      if (numeric || (spelling?.role === BEFORE_DATE && isSpaceAndDigit(text, end))) {
        const found = numericAt(text, start, end);
        if (found) {
          onWord(wordOf(found.form, found.form), start, found.end, clause, true, undefined);
          start = last = found.end;
          continue;
        }
      } else if (spelling?.role !== BEFORE_DATE && end < length && isJoiner(text.charCodeAt(end))) {
        DOTTED.lastIndex = start;
        // A full stop joins single letters only.
        const dotted = end - start > 2 && text.charAt(end) === '.' ? undefined : DOTTED.exec(text)?.[0];
        if (dotted !== undefined && (end - start === 1 || abbreviations.expand(dotted))) {
          end = start + dotted.length;
          spelling = spellingAt(text, start, end);
        }
      }
      const { words, short } = spelling ?? spellingAt(text, start, end);
      for (const word of words) onWord(word, start, end, clause, numeric && short === undefined, short);
      start = last = end;
    }
  };
};
