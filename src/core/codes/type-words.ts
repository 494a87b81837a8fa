import { TYPES_BY_NAME } from './document-types.ts';
import { ofEach } from '../text/tokens.ts';
import type { TokenReader } from './token-reader.ts';

/** A document type as it stands in running text, in front of a number or a body. */
export interface TypeWord {
  /** Full name, "Quy định"; undefined for a bare abbreviation (NQ 18), which may stand for several. */
  readonly name?: string;
  /** Abbreviations that a code behind it may have. */
  readonly types: readonly string[];
  /** Index of the token behind it. */
  readonly next: number;
  /** True for "NQ", "QĐ"…: too short to say anything without a number that is known already. */
  readonly short: boolean;
}

interface Entry {
  readonly rest: readonly string[];
  readonly name: string;
  readonly types: readonly string[];
}

const BY_FIRST_WORD = new Map<string, Entry[]>();
const add = (spelling: string, name: string, types: readonly string[]): void => {
  const [first = '', ...rest] = spelling.toLowerCase().split(' ');
  const entries = BY_FIRST_WORD.get(first) ?? [];
  entries.push({ rest, name, types });
  BY_FIRST_WORD.set(
    first,
    entries.sort((a, b) => b.rest.length - a.rest.length),
  );
};
for (const [name, types] of TYPES_BY_NAME) {
  add(name, name, types);
  if (name.startsWith('Quy')) add(name.replace('Quy', 'Qui'), name, types);
}

/** Abbreviations that stand for the type in headlines: "NQ 18", "NĐ 178". */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map([
  ['NQ', ['NQ']],
  ['NĐ', ['NĐ']],
  ['QĐ', ['QĐ', 'QĐi', 'QyĐ']],
  ['CT', ['CT']],
  ['KL', ['KL']],
]);

/** "NQTW 4": the type and the committee in one word, which the plenum's grammar reads as the committee. */
const JOINED = new Set(['NQTW', 'NQTƯ']);

const beginsType = ofEach(({ lower, text }) => BY_FIRST_WORD.has(lower) || JOINED.has(text) || SHORT.has(text));

/** The name of a document type at a token ("nghị quyết", "Qui định", "NQ"), the longest that fits. */
export const typeWordAt = (reader: TokenReader, index: number): TypeWord | undefined => {
  const token = reader.at(index);
  if (token.kind !== 'word' || !beginsType(token)) return undefined;
  const entries = BY_FIRST_WORD.get(token.lower);
  if (entries !== undefined)
    for (const { rest, name, types } of entries) {
      const next = reader.words(index + 1, rest);
      if (next !== undefined) return { name, types, next, short: false };
    }
  if (JOINED.has(token.text)) return { types: ['NQ'], next: index, short: true };
  const types = SHORT.get(token.text);
  return types && { types, next: index + 1, short: true };
};
