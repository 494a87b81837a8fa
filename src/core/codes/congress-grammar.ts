import { slugify } from '../text/slug.ts';
import type { CongressName } from './document-code.ts';
import type { Read } from './code-grammar.ts';
import { readOrdinal } from './term-grammar.ts';
import type { TokenReader } from './token-reader.ts';

const LEVELS: readonly (readonly string[])[] = [
  ['thành', 'phố'],
  ['thị', 'trấn'],
  ['thị', 'xã'],
  ['tỉnh'],
  ['huyện'],
  ['quận'],
  ['xã'],
  ['phường'],
  ['khối'],
];
const MOST_NAME_WORDS = 4;
/** Bodies that hold congresses of their own: Công đoàn, Đoàn Thanh niên, Hội Nông dân, Mặt trận, Liên đoàn… */
const OTHER_BODIES = ['công', 'đoàn', 'hội', 'mặt', 'liên', 'cổ', 'thi', 'thể'];

/** A place name: up to four words, each with a capital first letter. */
export const readPlaceName = (reader: TokenReader, index: number): Read<string> | undefined => {
  let next = index;
  const words: string[] = [];
  while (words.length < MOST_NAME_WORDS) {
    const token = reader.at(next);
    if (token.kind !== 'word' || token.text.charAt(0) === token.lower.charAt(0)) break;
    if (readOrdinal(reader, next) !== undefined) break;
    words.push(token.text);
    next++;
  }
  return words.length === 0 ? undefined : { value: words.join(' '), next };
};

/** "Đảng bộ tỉnh Nghệ An" → "nghe-an"; "Đảng bộ tỉnh" → '' (whoever is speaking). */
const readUnit = (reader: TokenReader, index: number): Read<string> | undefined => {
  const at = reader.words(index, ['đảng', 'bộ']);
  if (at === undefined) return undefined;
  const level = reader.skip(at, ...LEVELS);
  const name = readPlaceName(reader, level);
  if (name === undefined) return level === at ? undefined : { value: '', next: level };
  return { value: slugify(name.value), next: name.next };
};

/**
 * Reads the congress behind "Nghị quyết": "Đại hội XIII của Đảng", "Đại hội đại biểu toàn quốc lần thứ XIII", "Đại hội
 * đại biểu Đảng bộ tỉnh lần thứ XVIII", "Đại hội XIX Đảng bộ tỉnh Nghệ An". Congresses of trade unions, companies or of
 * "the Party at all levels" are none of these.
 */
export const readCongress = (reader: TokenReader, index: number): Read<CongressName> | undefined => {
  let at = reader.skip(index, ['của']);
  const start = reader.words(at, ['đại', 'hội']);
  if (start === undefined) return undefined;
  at = reader.skip(start, ['đại', 'biểu']);
  let unit = readUnit(reader, at);
  at = unit?.next ?? reader.skip(at, ['toàn', 'quốc'], ['đảng', 'toàn', 'quốc'], ['đảng']);
  at = reader.skip(at, ['lần', 'thứ'], ['thứ'], ['khóa'], ['khoá']);
  const congress = readOrdinal(reader, at);
  if (congress === undefined) return undefined;
  at++;
  if (OTHER_BODIES.includes(reader.at(reader.skip(at, ['của'])).lower)) return undefined;
  if (unit === undefined) {
    unit = readUnit(reader, reader.skip(at, ['của']));
    at = unit?.next ?? reader.skip(at, ['của', 'đảng']);
  }
  return { value: { congress, ...(unit === undefined ? {} : { unit: unit.value }) }, next: at };
};
