import { BAND, NAME_END, STRONG_END, TITLE_END, type Band } from '../query/band.ts';
import { carry } from '../query/carrier.ts';
import { codeForm } from '../query/split.ts';
import { isPair, pairToken } from '../query/tokens.ts';
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

/** What is indexed of a record. */
export interface Bag {
  /**
   * The text that Pagefind indexes: every single word, number, date and code once, band after band (see band.ts), with
   * filled-up gaps between the bands.
   */
  readonly text: string;
  /** Keys of its single words, for counting how common they are. */
  readonly keys: ReadonlySet<string>;
  /** Its pairs, each with its best band. */
  readonly pairs: ReadonlyMap<string, Band>;
}

/** Uses in a text from which a token counts as frequent. */
const FREQUENT = 3;

/** Makes the bag of a record. */
export const bagOf = (record: SearchRecord, splitter: (text: string) => Word[]): Bag => {
  const keys = new Set<string>();
  const seen = new Set<string>();
  const pairs = new Map<string, Band>();
  const bag: string[] = [];
  const add = (token: string): void => {
    if (seen.has(token)) return;
    seen.add(token);
    bag.push(token);
  };
  const padTo = (length: number): void => {
    while (bag.length < length) bag.push(FILLER);
  };
  const each = (text: string, onToken: (token: string) => void, onPair: (pair: string) => void): void => {
    const words = splitter(text.normalize('NFC'));
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (!word) continue;
      keys.add(word.key);
      onToken(word.form);
      if (word.numeric) wider(word.form).forEach(onToken);
      if (word.short !== undefined) onToken(word.short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
      const next = words[i + 1];
      if (next && isPair(word, next)) onPair(pairToken(word, next));
    }
  };
  const addPair =
    (band: Band) =>
    (pair: string): void => {
      if (!pairs.has(pair)) pairs.set(pair, band);
    };
  const isText = record.kind === 'article' || record.kind === 'issue';
  if (isText) padTo(NAME_END);
  for (const text of [record.title, ...(record.aliases ?? [])]) {
    each(text, add, addPair(isText ? BAND.title : BAND.name));
    for (const token of shortCodeTokens(text)) {
      add(token);
      if (record.kind === 'document') add(`vb${token}`);
    }
  }
  if (record.code !== undefined) ownCodeTokens(record.code).forEach(add);
  for (const name of record.people ?? []) add(initials(name));
  if (record.date !== undefined) dateTokens(record.date).forEach(add);
  padTo(TITLE_END);
  if (record.lead !== undefined) each(record.lead, add, addPair(BAND.strong));
  const tokenUses = new Map<string, number>();
  const pairUses = new Map<string, number>();
  const { text } = record;
  for (const token of shortCodeTokens(`${record.lead ?? ''}\n${text}`)) tokenUses.set(token, 1);
  const count =
    (uses: Map<string, number>) =>
    (token: string): void => {
      uses.set(token, (uses.get(token) ?? 0) + 1);
    };
  each(text, count(tokenUses), count(pairUses));
  for (const [token, uses] of tokenUses) if (uses >= FREQUENT) add(token);
  padTo(STRONG_END);
  for (const token of tokenUses.keys()) add(token);
  for (const [pair, uses] of pairUses) addPair(uses >= FREQUENT ? BAND.strong : BAND.text)(pair);
  return { text: carry(bag.join(' ')), keys, pairs };
};
