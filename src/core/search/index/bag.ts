import { carry } from '../query/carrier.ts';
import { isPair, pairForm, STRONG_BAND, TITLE_BAND } from '../query/tokens.ts';
import { codeTokens } from '../query/typed-code.ts';
import { codeForm } from '../query/split.ts';
import type { Word } from '../query/word.ts';
import type { SearchRecord } from '../record.ts';

/** Tokens of a word list: each word, each pair of neighbours, and what a date or a code also answers to. */
const tokensOf = (words: readonly Word[]): string[] => {
  const tokens: string[] = [];
  for (const [i, word] of words.entries()) {
    tokens.push(word.form);
    if (/^\d+[a-z]/.test(word.form)) tokens.push(...codeTokens(word.form).slice(1));
    const date = /^d(\d{4})(\d{2})(\d{2})$/.exec(word.form);
    if (date) tokens.push(`d${date[2] ?? ''}${date[3] ?? ''}`, `t${date[1] ?? ''}${date[2] ?? ''}`, date[1] ?? '');
    const month = /^t(\d{4})\d{2}$/.exec(word.form);
    if (month) tokens.push(month[1] ?? '');
    const next = words[i + 1];
    if (next !== undefined && isPair(word, next)) tokens.push(pairForm(word, next));
    if (word.short !== undefined) tokens.push(word.short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  }
  return tokens;
};

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0).toLowerCase())
    .join('');

/** "ban chấp hành trung ương" … the tokens that say "this record IS document 39-NQ/TW". */
const ownCodeTokens = (code: string): string[] => codeTokens(codeForm(code.replace(/@.*$/, ''))).map((t) => `vb${t}`);

const dateTokens = (date: string): string[] => {
  const [year = '', month, day] = date.split('-');
  return [year, ...(month ? [`t${year}${month}`] : []), ...(month && day ? [`d${year}${month}${day}`] : [])];
};

const FILLER = '·';
const pad = (tokens: string[], length: number): string[] =>
  tokens.length >= length ? tokens : [...tokens, ...Array.from({ length: length - tokens.length }, () => FILLER)];

/**
 * The text that Pagefind indexes for a record: every token once, in an order that tells how the record uses it
 * (title first, then what is in the lead or frequent, then the rest). Empty places are filled with a sign that
 * Pagefind counts but does not index.
 */
export const bagOf = (record: SearchRecord, splitter: (text: string) => Word[]): string => {
  const split = (text: string) => splitter(text.normalize('NFC'));
  const title = new Set<string>();
  for (const text of [record.title, ...(record.aliases ?? [])])
    for (const token of tokensOf(split(text))) title.add(token);
  if (record.code !== undefined) for (const token of ownCodeTokens(record.code)) title.add(token);
  for (const name of record.people ?? []) title.add(initials(name));
  if (record.date !== undefined) for (const token of dateTokens(record.date)) title.add(token);
  const strong = new Set<string>();
  if (record.lead !== undefined)
    for (const token of tokensOf(split(record.lead))) if (!title.has(token)) strong.add(token);
  const counts = new Map<string, number>();
  for (const token of tokensOf(split(record.text))) counts.set(token, (counts.get(token) ?? 0) + 1);
  const rest: string[] = [];
  for (const [token, count] of counts)
    if (title.has(token) || strong.has(token)) continue;
    else if (count > 2) strong.add(token);
    else rest.push(token);
  const ordered = [...pad([...title], TITLE_BAND), ...strong];
  return carry([...pad(ordered, STRONG_BAND), ...rest].join(' '));
};
