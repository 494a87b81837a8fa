import type { Read } from './code-grammar.ts';
import { endsBareNumber, skipSeparator } from './number-grammar.ts';
import { fromRoman } from './roman.ts';
import { readTerms } from './term-grammar.ts';
import type { TokenReader } from './token-reader.ts';

/** One plenum as a text names it, on the tokens that tell it from its neighbours in a list. */
export interface PlenumRead {
  readonly plenum: number;
  readonly term?: string;
  readonly first: number;
  readonly last: number;
}

const ORDINALS: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const AFTER_TEN: Readonly<Record<string, number>> = { một: 11, hai: 12, ba: 13, bốn: 14, tư: 14, lăm: 15, năm: 15 };
const LAST_PLENUM = 20;
const MOST_PLENUMS = 8;

const skipOf = (reader: TokenReader, index: number): number => reader.skip(index, ['của']);

/** "lần thứ sáu", "lần thứ 6", "thứ VI". */
const readOrdinalWord = (reader: TokenReader, index: number): Read<number> | undefined => {
  const at = reader.skip(index, ['lần', 'thứ'], ['lần'], ['thứ']);
  if (at === index) return undefined;
  const token = reader.at(at);
  if (token.lower === 'mười') {
    const more = AFTER_TEN[reader.at(at + 1).lower];
    if (more !== undefined) return { value: more, next: at + 2 };
  }
  const number =
    token.kind === 'number' ? Number(token.text) : (ORDINALS[token.lower] ?? fromRoman(token.text) ?? Number.NaN);
  return number >= 1 && number <= LAST_PLENUM ? { value: number, next: at + 1 } : undefined;
};

/** "Trung ương", "T.Ư", "TW", "Ban Chấp hành Trung ương Đảng", "BCH TW": index behind it. */
const skipCommittee = (reader: TokenReader, index: number): number | undefined => {
  const joined = reader.skip(index, ['bchtw'], ['bchtư'], ['nqtw'], ['nqtư']);
  const at = reader.skip(index, ['ban', 'chấp', 'hành'], ['bch']);
  let next = joined === index ? reader.skip(at, ['trung', 'ương'], ['tw'], ['tư']) : joined;
  if (next === at && joined === index) {
    if (!(reader.isWord(at, 't') && reader.isMark(at + 1, '.') && reader.isWord(at + 2, 'ư'))) return undefined;
    next = at + 3;
    if (reader.isMark(next, '.') && reader.at(next).glued && reader.at(next + 1).kind === 'number') next++;
  }
  return reader.skip(next, ['đảng']);
};

const readNumbers = (reader: TokenReader, index: number): Read<readonly Read<number>[]> | undefined => {
  const numbers: Read<number>[] = [];
  let end = index;
  for (let at: number | undefined = index; at !== undefined && numbers.length < MOST_PLENUMS;) {
    const token = reader.at(at);
    const number = token.kind === 'number' && token.text.length <= 2 ? Number(token.text) : 0;
    if (number < 1 || number > LAST_PLENUM) break;
    numbers.push({ value: number, next: at });
    end = at + 1;
    at = skipSeparator(reader, end);
  }
  return numbers.length === 0 ? undefined : { value: numbers, next: end };
};

/** One group: numbers × terms, "4, 6, 7 (khóa XII)" or "4 (khóa XI, XII)". */
const readGroup = (reader: TokenReader, index: number): Read<readonly PlenumRead[]> | undefined => {
  let at = reader.skip(skipOf(reader, index), ['hội', 'nghị']);
  const early = readOrdinalWord(reader, at);
  if (early !== undefined) at = reader.isMark(early.next, ',') ? early.next + 1 : early.next;
  const committee = skipCommittee(reader, at);
  if (committee === undefined) return undefined;
  let numbers: readonly Read<number>[];
  let end = committee;
  if (early === undefined) {
    const late = readOrdinalWord(reader, committee);
    const list = late ? { value: [{ value: late.value, next: late.next - 1 }], next: late.next } : undefined;
    const read = list ?? readNumbers(reader, committee);
    if (read === undefined) return undefined;
    numbers = read.value;
    end = read.next;
  } else numbers = [{ value: early.value, next: early.next - 1 }];
  const terms = readTerms(reader, end);
  if (terms === undefined) {
    const last = numbers.at(-1);
    if (last === undefined || !endsBareNumber(reader, end, String(last.value), true)) return undefined;
    return { value: numbers.map(({ value, next }) => ({ plenum: value, first: next, last: next })), next: end };
  }
  const many = numbers.length > 1;
  const value = numbers.flatMap(({ value: plenum, next: first }) =>
    terms.value.map(({ term, index: last }) =>
      many ? { plenum, term, first, last: first } : { plenum, term, first: last, last },
    ),
  );
  return { value, next: terms.next };
};

/**
 * Reads the plenums behind "Nghị quyết" or "Kết luận": "Trung ương 4 (khóa XI, XII)" are two, "Trung ương 4, 6, 7 (khóa
 * XII)" three; "Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII" is one, and so is each of "Trung ương 4 khóa XI,
 * Trung ương 4 khóa XII". Without a term nothing but punctuation or a grammatical word may follow.
 */
export const readPlenums = (reader: TokenReader, index: number): Read<readonly PlenumRead[]> | undefined => {
  const first = readGroup(reader, index);
  if (first === undefined) return undefined;
  const plenums = [...first.value];
  let { next } = first;
  while (plenums.length < MOST_PLENUMS) {
    const at = skipSeparator(reader, next);
    const more = at === undefined ? undefined : readGroup(reader, at);
    if (more === undefined) break;
    plenums.push(...more.value);
    next = more.next;
  }
  return { value: plenums, next };
};
