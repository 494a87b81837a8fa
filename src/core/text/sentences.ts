import { classAt, DIGIT, isLetter, MARK } from './char-class.ts';
import { matchesOf } from './matches.ts';
import type { Span } from './normalise.ts';
import { rememberLast } from './remember-last.ts';

/** Words that end in a point before a name, a number or another abbreviation, and seldom end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'tp tx tt q p h x tr đ/c ts ths tskh pgs gs bs ks kts cn ls nsnd nsưt ngnd ngưt cvcc th đt đc ntn nxb ' +
    'st stt vd mr mrs ms dr prof no vol'
  ).split(' '),
);
/** Behind these a single letter is a numeral or a class ("quý I.", "khối A."), not the initial of a name. */
const BEFORE_LETTER = /(?:^|[^\p{L}])(?:quý|thứ|khóa|khoá|nhóm|loại|hạng|khối|khu|kỳ|lớp|mục|phần|tổ|bảng|điểm)\s$/iu;
/** Behind these a number with a point is a heading: "Điều 5. Phạm vi". */
const HEADING = /(?:^|[^\p{L}])(?:điều|khoản|mục|chương|phần|bài|câu|bảng|hình)\s$/iu;

/** End signs with the quotes and brackets that close behind them, or an empty line. */
const END = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|\n[^\S\n]*\n/g;
/** A new sentence begins with a capital or a figure, behind quotes, brackets or a dash. */
const START = /^\s+(?:[-–—*•+]\s*)?["'“‘«([]*[\p{Lu}\d]/u;
/** Longest piece of text that is looked at around a possible end. */
const REACH = 40;

const isOfWord = (text: string, index: number): boolean => {
  const kind = classAt(text, index);
  if (kind === DIGIT) return /\d/.test(text.charAt(index));
  return isLetter(kind) || kind === MARK || text.charAt(index) === '/';
};

const endsWithAbbreviation = (text: string, sentence: number, at: number): boolean => {
  const from = Math.max(sentence, at - REACH);
  let start = at;
  while (start > from && isOfWord(text, start - 1)) start--;
  if (start === at) return false;
  const word = text.slice(start, at);
  const lead = text.slice(from, start);
  const isFirst = start <= sentence;
  if (classAt(text, start) === DIGIT && /^\d+$/.test(word)) return isFirst || HEADING.test(lead);
  if (isFirst && /^(?:[ivx]+|\p{L})$/iu.test(word)) return true;
  if (/^\p{Lu}$/u.test(word)) return !BEFORE_LETTER.test(lead) && !/\p{L}\.$/u.test(lead);
  return ABBREVIATIONS.has(word.toLowerCase());
};

const trimmed = (text: string, start: number, end: number): Span => {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length };
};

/**
 * Splits a text (NFC) into sentences, as offsets (UTF-16 units) without the white space around them. A point ends a
 * sentence only before a capital or figure, and not behind TP., TS., PGS.TS., Đ/c, initials, list numbers or headings
 * ("Điều 5."); closing quotes stay with their sentence; an empty line always ends one, a single line break does not.
 */
export const splitSentences: (text: string) => readonly Span[] = rememberLast((text) => {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const sentence = trimmed(text, start, end);
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  };
  for (const match of matchesOf(text, END)) {
    const [sign] = match;
    const end = match.index + sign.length;
    while (start < match.index && /\s/.test(text.charAt(start))) start++;
    if (sign.startsWith('\n')) close(end);
    else if (START.test(text.slice(end, end + 8)) && !(sign === '.' && endsWithAbbreviation(text, start, match.index)))
      close(end);
  }
  close(text.length);
  return sentences;
});

/** The sentence that holds an offset; `undefined` between sentences. */
export const sentenceAt = (sentences: readonly Span[], offset: number): Span | undefined =>
  sentences.find(({ start, end }) => start <= offset && offset < end);
