import { carry } from '../query/carrier.ts';
import { codeForm } from '../query/split.ts';
import { isPair, NAME_BAND, pairToken, STRONG_BAND, TITLE_BAND } from '../query/tokens.ts';
import { codeTokens, shortCodeTokens } from '../query/typed-code.ts';
import type { Word } from '../query/word.ts';
import type { SearchRecord } from '../record.ts';

const DAY = /^d(\d{4})(\d{2})(\d{2})$/;
const MONTH = /^t(\d{4})\d{2}$/;

/** What a date, a month or a code answers to beside itself. */
const wider = (form: string): string[] => {
  const [, year, month, day] = DAY.exec(form) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined)
    return [`d${month}${day}`, `t${year}${month}`, year];
  const inYear = MONTH.exec(form)?.[1];
  return inYear === undefined ? codeTokens(form).slice(1) : [inYear];
};

const addTokens = (words: readonly Word[], add: (token: string) => void): void => {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    add(word.form);
    if (word.numeric) wider(word.form).forEach(add);
    const next = words[i + 1];
    if (next && isPair(word, next)) add(pairToken(word, next));
    if (word.short !== undefined) add(word.short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  }
};

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0).toLowerCase())
    .join('');

/** The tokens that say "this record IS document 39-NQ/TW". */
const ownCodeTokens = (code: string): string[] =>
  codeTokens(codeForm(code.replace(/@.*$/, ''))).map((token) => `vb${token}`);

const dateTokens = (date: string): string[] => {
  const [year = '', month, day] = date.split('-');
  return [year, ...(month ? [`t${year}${month}`] : []), ...(month && day ? [`d${year}${month}${day}`] : [])];
};

/** A sign that Pagefind counts as a word but does not index. */
const FILLER = '·';
const padTo = (tokens: string[], length: number): void => {
  while (tokens.length < length) tokens.push(FILLER);
};

/** What is indexed of a record, and the keys of its single words and its pairs, for counting how common they are. */
export interface Bag {
  readonly text: string;
  readonly keys: ReadonlySet<string>;
  /** Its pairs' tokens. */
  readonly pairs: ReadonlySet<string>;
}

/** Uses in a text from which a token counts as frequent. */
const FREQUENT = 3;

/**
 * The text that Pagefind indexes for a record: every token once, in an order that tells how the record uses it
 * (title first, then what is in the lead or frequent, then the rest), with filled-up gaps between the bands.
 */
export const bagOf = (record: SearchRecord, splitter: (text: string) => Word[]): Bag => {
  const keys = new Set<string>();
  const pairs = new Set<string>();
  const split = (text: string): Word[] => {
    const words = splitter(text.normalize('NFC'));
    for (const [i, word] of words.entries()) {
      keys.add(word.key);
      const next = words[i + 1];
      if (next && isPair(word, next)) pairs.add(pairToken(word, next));
    }
    return words;
  };
  const seen = new Set<string>();
  const bag: string[] = [];
  const add = (token: string): void => {
    if (seen.has(token)) return;
    seen.add(token);
    bag.push(token);
  };
  if (record.kind === 'article' || record.kind === 'issue') padTo(bag, NAME_BAND);
  for (const text of [record.title, ...(record.aliases ?? [])]) {
    addTokens(split(text), add);
    for (const token of shortCodeTokens(text)) add(token);
    if (record.kind === 'document') for (const token of shortCodeTokens(text)) add(`vb${token}`);
  }
  if (record.code !== undefined) ownCodeTokens(record.code).forEach(add);
  for (const name of record.people ?? []) add(initials(name));
  if (record.date !== undefined) dateTokens(record.date).forEach(add);
  padTo(bag, TITLE_BAND);
  if (record.lead !== undefined) addTokens(split(record.lead), add);
  const counts = new Map<string, number>();
  for (const token of shortCodeTokens(`${record.lead ?? ''}\n${record.text}`)) counts.set(token, 1);
  addTokens(split(record.text), (token) => counts.set(token, (counts.get(token) ?? 0) + 1));
  for (const [token, count] of counts) if (count >= FREQUENT) add(token);
  padTo(bag, STRONG_BAND);
  for (const token of counts.keys()) add(token);
  return { text: carry(bag.join(' ')), keys, pairs };
};
