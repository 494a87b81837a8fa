import type { Read } from './code-grammar.ts';
import { skipSeparator } from './number-grammar.ts';
import { toRoman } from '../text/roman.ts';
import { fromRoman } from './roman.ts';
import type { TokenReader } from './token-reader.ts';

/** A Roman numeral with the tokens it stands on. */
export interface TermRead {
  readonly term: string;
  readonly index: number;
}

const MOST_TERMS = 6;
const LAST_TERM = 50;

/** A Roman or Arabic numeral of a term or congress at a token: "XII", "13". */
export const readOrdinal = (reader: TokenReader, index: number): string | undefined => {
  const token = reader.at(index);
  const after = reader.at(index + 1);
  if (after.glued && (after.kind === 'word' || after.kind === 'number')) return undefined;
  if (token.kind === 'word') return fromRoman(token.text) === undefined ? undefined : token.text;
  const number = token.kind === 'number' && token.text.length <= 2 ? Number(token.text) : 0;
  return number > 0 && number <= LAST_TERM ? toRoman(number) : undefined;
};

/**
 * Reads "khóa XII", "(khoá XI, XII)", ", khóa XI và khóa XII", "K.XII": one term or a list, with its parenthesis.
 */
export const readTerms = (reader: TokenReader, index: number): Read<readonly TermRead[]> | undefined => {
  let at = reader.isMark(index, ',') ? index + 1 : index;
  const open = reader.isMark(at, '(');
  if (open) at++;
  const skipWord = (from: number): number =>
    reader.isWord(from, 'k') && reader.isMark(from + 1, '.') ? from + 2 : reader.skip(from, ['khóa'], ['khoá']);
  const first = skipWord(at);
  if (first === at) return undefined;
  const terms: TermRead[] = [];
  at = first;
  for (let next: number | undefined = first; next !== undefined && terms.length < MOST_TERMS;) {
    const numeral = skipWord(next);
    const term = readOrdinal(reader, numeral);
    if (term === undefined) break;
    terms.push({ term, index: numeral });
    at = numeral + 1;
    next = skipSeparator(reader, at);
  }
  if (terms.length === 0) return undefined;
  return { value: terms, next: open && reader.isMark(at, ')') ? at + 1 : at };
};
