import { classAt as anyClassAt, classOfUnit, DIGIT, isLetter, SEPARATOR, UPPER } from '../text/char-class.ts';
import { rememberLast } from '../text/remember-last.ts';
import { ofEach, type Token, tokenise } from '../text/tokens.ts';
import { rememberWords } from '../text/word-memory.ts';
import { abbreviations, dottedAbbreviations } from './abbreviations.ts';
import { wordKey } from './word-key.ts';

/** What stands between a word and the one before it. */
export type Gap = 'space' | 'comma' | 'dash' | 'colon' | 'semicolon' | 'stop' | 'bracket' | 'slash' | 'line' | 'other';
/** How a word is written; `short` is one word of a written-out abbreviation, `mixed` anything with digits or odd case. */
type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'short';

/** One word of a text; offsets in UTF-16 units of the (normalised) text. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  readonly gap: Gap;
}

/** Letters from here on are of other scripts, which separate words. */
const FOREIGN = 0x2000;
const classAt = (text: string, index: number): number =>
  text.charCodeAt(index) < FOREIGN ? anyClassAt(text, index) : SEPARATOR;
const isOfWord = (unit: number): boolean => unit < FOREIGN && classOfUnit(unit) !== SEPARATOR;

/** Joins what writers join: "T.Ư", "K'Ré" and "Đ/c" are one word each. */
const joins = (text: string, start: number, index: number): boolean => {
  const char = text.charAt(index);
  if (char === '.') return index === start + 1 && classAt(text, start) === UPPER && classAt(text, index + 1) === UPPER;
  if (char === "'" || char === '’') return isLetter(classAt(text, index + 1));
  return (
    char === '/' &&
    index === start + 1 &&
    /[đd]/i.test(text.charAt(start)) &&
    /c/i.test(text.charAt(index + 1)) &&
    classAt(text, index + 2) === SEPARATOR
  );
};

const endOfWord = (text: string, start: number): number => {
  let end = start + 1;
  while (end < text.length && (isOfWord(text.charCodeAt(end)) || joins(text, start, end))) end++;
  return end;
};

const shapeOf = (word: string): Shape => {
  let upper = 0;
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const kind = classAt(word, i);
    if (kind === DIGIT) return 'mixed';
    if (isLetter(kind)) letters++;
    if (kind === UPPER && !(i > 1 && /['’]/.test(word.charAt(i - 1)))) upper++;
  }
  if (upper === 0) return 'lower';
  if (upper === letters && letters > 1) return 'upper';
  return upper === 1 && classAt(word, 0) === UPPER ? 'title' : 'mixed';
};

const SIGNS: Readonly<Record<string, Gap>> = {
  ',': 'comma',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  ':': 'colon',
  ';': 'semicolon',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '(': 'bracket',
  '/': 'slash',
};

const SPACE = 32;

const gapBetween = (text: string, from: number, to: number): Gap => {
  if (to === from + 1 && text.charCodeAt(from) === SPACE) return 'space';
  let gap: Gap = 'space';
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if (char === '\n') return 'line';
    if (char === ' ' || char === '\t') continue;
    gap = gap === 'space' ? (SIGNS[char] ?? 'other') : 'other';
  }
  return gap;
};

/** What a word is wherever it stands. */
interface Known {
  readonly key: string;
  readonly shape: Shape;
  readonly long: readonly string[] | undefined;
  readonly dotted: boolean;
}

const describe = (word: string): Known => {
  const key = wordKey(word);
  return { key, shape: shapeOf(word), long: abbreviations.get(word), dotted: dottedAbbreviations.has(key) };
};
const wordAt = rememberWords(describe);
const wordOf = ofEach(({ text }) => describe(text));

/** How many of a token's letters are of words: all as in nearly all words, some, or none as in nearly all marks. */
type Share = 'all' | 'some' | 'none';
const shareOf = ofEach(({ text }): Share => {
  let count = 0;
  for (let at = 0; at < text.length; at++) count += Number(isOfWord(text.charCodeAt(at)));
  return count === 0 ? 'none' : count === text.length ? 'all' : 'some';
});

/** Whether a word may go on with the token behind it. */
const mayGoOn = ({ text: { length } }: Token, behind: Token | undefined): boolean =>
  behind?.glued === true &&
  (shareOf(behind) !== 'none' ||
    behind.text === "'" ||
    behind.text === '’' ||
    (length === 1 && (behind.text === '.' || behind.text === '/')));

/**
 * Splits normalised text into words with a comparison key each. Abbreviations of the field ("T.Ư", "HĐND") give the
 * words they stand for, all with the abbreviation's own offsets, so a grammar need only know the long forms.
 */
export const wordsOf: (text: string) => readonly Word[] = rememberLast((text) => {
  const words: Word[] = [];
  let before = 0;
  let dotted = false;
  const add = ({ key, shape, long, dotted: isDotted }: Known, start: number, end: number) => {
    let gap: Gap = words.length === 0 ? 'line' : gapBetween(text, before, start);
    if (dotted && gap === 'stop') gap = 'space';
    if (long === undefined) words.push({ key, start, end, shape, gap });
    else
      for (const [i, part] of long.entries())
        words.push({ key: part, start, end, shape: 'short', gap: i ? 'space' : gap });
    dotted = isDotted;
    before = end;
  };
  const { tokens, starts } = tokenise(text);
  // By number: an iterator over entries makes an array of each.
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const start = starts[index];
    if (token === undefined || start === undefined) break;
    const end = start + token.text.length;
    const share = shareOf(token);
    if (share === 'none' || end <= before) continue;
    if (share === 'all' && start >= before && !mayGoOn(token, tokens[index + 1])) add(wordOf(token), start, end);
    else
      for (let at = Math.max(start, before); at < end; at = Math.max(at + 1, before)) {
        if (!isOfWord(text.charCodeAt(at))) continue;
        const behind = endOfWord(text, at);
        add(wordAt(text, at, behind), at, behind);
      }
  }
  return words;
});

/** Whether a word can belong to a name: capital first letter, or all capitals. */
export const isCapital = (word: Word | undefined): boolean => word?.shape === 'title' || word?.shape === 'upper';
