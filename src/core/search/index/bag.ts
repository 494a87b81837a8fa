import { BAND, NAME_END, STRONG_END, TITLE_END, type Band } from '../query/band.ts';
import { carry } from '../query/carrier.ts';
import { codeForm } from '../query/split.ts';
import { isPair } from '../query/tokens.ts';
import { codeTokens, shortCodeTokens } from '../query/typed-code.ts';
import type { Word } from '../query/word.ts';
import type { SearchRecord } from '../record.ts';
import type { Names } from './names.ts';
import { PairUses } from './pair-uses.ts';

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

/** What is indexed of a record. Words' keys are numbers of one {@link Names}. */
export interface Bag {
  /**
   * The text that Pagefind indexes: every single word, number, date and code once, band after band (see band.ts), with
   * filled-up gaps between the bands.
   */
  readonly text: string;
  /** Keys of its single words, each once. */
  readonly keys: Uint32Array;
  /** Its pairs (see pair-uses.ts), each once, with its best band. */
  readonly pairs: Float64Array;
}

/** Uses in a text from which a token counts as frequent. */
export const FREQUENT = 3;

/** Makes the bag of a record. */
export const bagOf = (record: SearchRecord, splitter: (text: string) => Word[], names: Names): Bag => {
  const keys = new Set<number>();
  const pairs = new PairUses();
  const seen = new Set<string>();
  const bag: string[] = [];
  const add = (token: string): void => {
    if (seen.has(token)) return;
    seen.add(token);
    bag.push(token);
  };
  const padTo = (length: number): void => {
    while (bag.length < length) bag.push(FILLER);
  };
  const each = (text: string, band: Band, onToken: (token: string) => void): void => {
    let before: Word | undefined;
    let left = 0;
    for (const word of splitter(text.normalize('NFC'))) {
      const key = names.numberOf(word.key);
      keys.add(key);
      onToken(word.form);
      if (word.numeric) wider(word.form).forEach(onToken);
      if (word.short !== undefined) onToken(word.short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
      if (isPair(before, word)) pairs.add(left, key, band);
      before = word;
      left = key;
    }
  };
  const isText = record.kind === 'article' || record.kind === 'issue';
  if (isText) padTo(NAME_END);
  for (const text of [record.title, ...(record.aliases ?? [])]) {
    each(text, isText ? BAND.title : BAND.name, add);
    for (const token of shortCodeTokens(text)) {
      add(token);
      if (record.kind === 'document') add(`vb${token}`);
    }
  }
  if (record.code !== undefined) ownCodeTokens(record.code).forEach(add);
  for (const name of record.people ?? []) add(initials(name));
  if (record.date !== undefined) dateTokens(record.date).forEach(add);
  padTo(TITLE_END);
  if (record.lead !== undefined) each(record.lead, BAND.strong, add);
  const uses = new Map<string, number>();
  for (const token of shortCodeTokens(`${record.lead ?? ''}\n${record.text}`)) uses.set(token, 1);
  each(record.text, BAND.text, (token) => {
    uses.set(token, (uses.get(token) ?? 0) + 1);
  });
  for (const [token, count] of uses) if (count >= FREQUENT) add(token);
  padTo(STRONG_END);
  for (const token of uses.keys()) add(token);
  return { text: carry(bag.join(' ')), keys: Uint32Array.from(keys), pairs: pairs.distinct(FREQUENT) };
};
