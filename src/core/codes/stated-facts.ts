import { slugify } from '../text/slug.ts';
import type { Read } from './code-grammar.ts';
import { readYear } from './code-grammar.ts';
import { readPlaceName } from './congress-grammar.ts';
import { readTerms } from './term-grammar.ts';
import type { TokenReader } from './token-reader.ts';

/** What a text says about a document right behind its code. */
export interface StatedFacts {
  /** Date or part of one: "2017-10-25", "2017". */
  readonly date?: string;
  /** Roman numeral. */
  readonly term?: string;
  /** The issuing body in the text's words. */
  readonly issuer?: string;
  /** Slug of the province named with the body ("của Tỉnh ủy Nghệ An" → "nghe-an"). */
  readonly unit?: string;
  /** The first words of its title, with or without quotation marks. */
  readonly title?: string;
  /** True if date and term stand behind a later document of the same list and may hold for this one too. */
  readonly shared?: boolean;
}

const MOST_FACTS = 5;
const MOST_ISSUER_WORDS = 16;
const MOST_WORDS_BEFORE = 12;
const MOST_TITLE_WORDS = 14;
/** Words that cannot belong to a body's name and so end it. */
const ENDS_NAME = new Set(
  'về khóa khoá ngày đã đang sẽ được là và cũng do với để năm tại trong có theo thì'.split(' '),
);

const pad = (digits: string): string => digits.padStart(2, '0');

const isDay = (day: string, month: string): boolean =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** "25/10/2017", "25-10-2017", "25.10.2017", "25 tháng 10 năm 2017": year-month-day. */
const readDay = (reader: TokenReader, index: number): Read<string> | undefined => {
  const day = reader.at(index);
  const month = reader.at(index + 2);
  if (day.kind !== 'number' || month.kind !== 'number' || !isDay(day.text, month.text)) return undefined;
  const words = reader.isWord(index + 1, 'tháng') && reader.isWord(index + 3, 'năm');
  const marks = reader.isMark(index + 1, '/.-–') && reader.isMark(index + 3, '/.-–');
  const year = words || marks ? readYear(reader, index + 4) : undefined;
  if (year === undefined) return undefined;
  return { value: `${year}-${pad(month.text)}-${pad(day.text)}`, next: index + 5 };
};

/** "ngày 25/10/2017", "ban hành ngày …", "(25/10/2017", "tháng 10/2017", "năm 2017". */
const readDate = (reader: TokenReader, index: number): Read<string> | undefined => {
  const at = reader.skip(index, ['ban', 'hành'], ['ra'], ['ký']);
  const day = readDay(reader, reader.skip(at, ['ngày']));
  if (day !== undefined) return day;
  if (reader.isWord(at, 'tháng')) {
    const month = reader.at(at + 1);
    const year = reader.isMark(at + 2, '/-') || reader.isWord(at + 2, 'năm') ? readYear(reader, at + 3) : undefined;
    return year === undefined || !isDay('1', month.text)
      ? undefined
      : { value: `${year}-${pad(month.text)}`, next: at + 4 };
  }
  const year = reader.isWord(at, 'năm') ? readYear(reader, at + 1) : undefined;
  return year === undefined ? undefined : { value: String(year), next: at + 2 };
};

const PROVINCIAL: readonly (readonly string[])[] = [
  ['tỉnh', 'ủy'],
  ['tỉnh', 'uỷ'],
  ['thành', 'ủy'],
  ['thành', 'uỷ'],
  ['đảng', 'bộ', 'tỉnh'],
  ['ubnd', 'tỉnh'],
  ['hđnd', 'tỉnh'],
];

/** "của Bộ Chính trị", "của Ban Thường vụ Tỉnh ủy Nghệ An", "Hội nghị lần thứ sáu, Ban Chấp hành Trung ương". */
const readBody = (reader: TokenReader, index: number): Read<{ issuer: string; unit?: string }> | undefined => {
  const of = reader.skip(index, ['của']);
  if (of === index && reader.words(index, ['hội', 'nghị']) === undefined) return undefined;
  const words: string[] = [];
  let unit: string | undefined;
  let at = of;
  for (; words.length < MOST_ISSUER_WORDS; at++) {
    const token = reader.at(at);
    if (token.text === ',' && reader.isWord(at + 1, 'ban')) continue;
    if (!(token.kind === 'word' || token.kind === 'number') || ENDS_NAME.has(token.lower)) break;
    const place = reader.skip(at, ...PROVINCIAL);
    if (place !== at) {
      for (; at < place; at++) words.push(reader.at(at).text);
      const name = readPlaceName(reader, place);
      if (name !== undefined) {
        unit = slugify(name.value);
        words.push(name.value);
        at = name.next;
      }
      break;
    }
    words.push(token.text);
  }
  return words.length === 0
    ? undefined
    : { value: { issuer: words.join(' '), ...(unit === undefined ? {} : { unit }) }, next: at };
};

/**
 * Reads "Ngày 21/1/2019, Ban Bí thư (khóa XII) đã ký ban hành" in front of a document: the body must follow the date
 * directly, or the date may be that of something else.
 */
const readFactsBefore = (reader: TokenReader, first: number): StatedFacts => {
  if (!(reader.isWord(first - 1, 'hành') && reader.isWord(first - 2, 'ban'))) return {};
  let until = first - 2;
  while (['ký', 'đã', 'vừa'].includes(reader.at(until - 1).lower)) until--;
  for (let at = until - 1; at >= Math.max(0, until - MOST_WORDS_BEFORE); at--) {
    const { kind, text } = reader.at(at);
    if (kind === 'break' || '.;:'.includes(text)) break;
    const date = reader.isWord(at, 'ngày') ? readDay(reader, at + 1) : undefined;
    if (date === undefined) continue;
    const words: string[] = [];
    let term: string | undefined;
    for (let i = reader.isMark(date.next, ',') ? date.next + 1 : date.next; i < until; i++) {
      const terms = readTerms(reader, i);
      term = terms?.value[0]?.term;
      if (terms?.next === until) break;
      if (reader.at(i).kind !== 'word') return {};
      words.push(reader.at(i).text);
    }
    const issuer = words.join(' ');
    if (issuer.charAt(0) === issuer.charAt(0).toLowerCase()) return {};
    return { date: date.value, issuer, ...(term === undefined ? {} : { term }) };
  }
  return {};
};

/** A title behind "về" or in quotation marks: its first words, as far as one clause. */
const readTitle = (reader: TokenReader, index: number): Read<string> | undefined => {
  let at = reader.skip(index, ['về', 'việc'], ['về']);
  const about = at !== index;
  const quoted = reader.isMark(at, '“"«‘');
  if (quoted) at++;
  if (!about && !quoted) return undefined;
  const words: string[] = [];
  for (; words.length < MOST_TITLE_WORDS; at++) {
    const token = reader.at(at);
    if (token.kind === 'break' || (token.kind === 'mark' && '.;”"»:'.includes(token.text))) break;
    if (token.kind !== 'mark') words.push(token.lower);
  }
  return words.length === 0 ? undefined : { value: words.join(' '), next: at };
};

/**
 * Reads what a text states of the document on the tokens from `first` up to `next`. What stands behind its code may come
 * in any order (date, issuing body, term, title); in front only "Ngày …, BODY ban hành" counts. The order that the rules
 * ask for is type, number and symbol, date, issuer, title (Decree 30/2020/NĐ-CP, annex I, part I, section II.6b).
 */
export const readStatedFacts = (reader: TokenReader, first: number, next: number): StatedFacts => {
  const facts: { date?: string; term?: string; issuer?: string; unit?: string; title?: string } = {
    ...readFactsBefore(reader, first),
  };
  let at = next;
  for (let count = 0; count < MOST_FACTS; count++) {
    const terms = facts.term === undefined ? readTerms(reader, at) : undefined;
    if (terms !== undefined) {
      if (terms.value.length === 1 && terms.value[0] !== undefined) facts.term = terms.value[0].term;
      at = terms.next;
      continue;
    }
    const from = reader.isMark(at, ',(') ? at + 1 : at;
    const date = facts.date === undefined ? readDate(reader, from) : undefined;
    if (date !== undefined) {
      facts.date = date.value;
      at = reader.isMark(date.next, ')') ? date.next + 1 : date.next;
      continue;
    }
    const body = facts.issuer === undefined ? readBody(reader, from) : undefined;
    if (body !== undefined) {
      Object.assign(facts, body.value);
      at = body.next;
      continue;
    }
    const title = readTitle(reader, from);
    if (title !== undefined) facts.title = title.value;
    break;
  }
  return facts;
};
