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

/** "ngày 25/10/2017", "ban hành ngày …", "(25/10/2017", "tháng 10/2017", "năm 2017", "(2017)". */
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
  const yearAt = reader.isWord(at, 'năm') ? at + 1 : at;
  if (yearAt === at && !(reader.isMark(at - 1, '(') && reader.isMark(at + 1, ')'))) return undefined;
  const year = readYear(reader, yearAt);
  return year === undefined ? undefined : { value: String(year), next: yearAt + 1 };
};

/** The date of "ngày 25/10/2017" or "ngày 25 tháng 10 năm 2017" if it ends at a token, a comma behind it included. */
const dateEndingAt = (reader: TokenReader, index: number): string | undefined => {
  const last = reader.isMark(index, ',') ? index - 1 : index;
  const start = last - 5;
  const date = reader.isWord(start, 'ngày') ? readDay(reader, start + 1) : undefined;
  return date?.next === last + 1 ? date.value : undefined;
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

/** "ban hành", "đã ký ban hành", "thông qua" in front of a document: the index where it begins. */
const verbBefore = (reader: TokenReader, first: number): number | undefined => {
  const verb = first - 2;
  if (reader.words(verb, ['ban', 'hành']) === undefined && reader.words(verb, ['thông', 'qua']) === undefined)
    return undefined;
  let start = verb;
  while (['ký', 'đã', 'vừa'].includes(reader.at(start - 1).lower)) start--;
  return start;
};

/**
 * Reads "Ngày 21/1/2019, Ban Bí thư (khóa XII) đã ký ban hành" in front of a document: the term must stand right before
 * the verb, and the body must follow the date directly, or the date may be that of something else.
 */
export const readFactsBefore = (reader: TokenReader, first: number): StatedFacts => {
  const verb = verbBefore(reader, first);
  if (verb === undefined) return {};
  let until = verb;
  let stated: StatedFacts = {};
  for (const from of [verb - 2, verb - 4]) {
    const terms = readTerms(reader, from);
    const term = terms?.next === verb && terms.value.length === 1 ? terms.value[0]?.term : undefined;
    if (term === undefined) continue;
    stated = { term };
    until = from;
  }
  const words: string[] = [];
  for (let at = until - 1; words.length < MOST_WORDS_BEFORE; at--) {
    const token = reader.at(at);
    const dated = token.kind === 'number' || token.text === ',' ? dateEndingAt(reader, at) : undefined;
    if (dated !== undefined) {
      const issuer = words.join(' ');
      return issuer.charAt(0) === issuer.charAt(0).toLowerCase() ? stated : { ...stated, date: dated, issuer };
    }
    if (token.kind !== 'word' && token.kind !== 'number') return stated;
    words.unshift(token.text);
  }
  return stated;
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
 * Reads what stands behind a document's code, in any order: date, issuing body, term, title. The order that the rules
 * ask for is type, number and symbol, date, issuer, title (Decree 30/2020/NĐ-CP, annex I, part I, section II.6b).
 */
export const readFactsBehind = (reader: TokenReader, next: number): StatedFacts => {
  const facts: { date?: string; term?: string; issuer?: string; unit?: string; title?: string } = {};
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
