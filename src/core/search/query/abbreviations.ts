import { fold } from '../../text/fold.ts';
import { oneSpelling } from './spelling.ts';

/** A short form with its one meaning: ["BTV", "Ban Thường vụ"]. Ambiguous short forms stay out: they match as written. */
export type AbbreviationPair = readonly [short: string, long: string];

/** Writes short forms out. */
export interface Abbreviations {
  /** The syllables (lower case, one spelling) that a short form stands for; undefined when it is none. */
  readonly expand: (word: string) => readonly string[] | undefined;
}

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const MARKED = /[.&/-]/;

/** Short forms that are Vietnamese syllables when typed in lower case or without marks: only capitals mean them. */
const looksLikeSyllable = (short: string): boolean =>
  !/[fjwz]/i.test(short) && (/[aăâeêioôơuưy]/i.test(fold(short).slice(1)) || short.length < 3);

/**
 * Builds the table. A short form is known in capitals with its marks ("ĐBQH", "T.Ư"), and, when it cannot be read as
 * a syllable, in any case and without marks ("đbqh", "dbqh").
 */
export const abbreviationTable = (pairs: Iterable<AbbreviationPair>): Abbreviations => {
  const exact = new Map<string, readonly string[]>();
  const loose = new Map<string, readonly string[]>();
  for (const [short, long] of pairs) {
    const syllables = long
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter(Boolean)
      .map(oneSpelling);
    exact.set(bare(short).toUpperCase(), syllables);
    if (!looksLikeSyllable(bare(short))) loose.set(fold(bare(short)), syllables).set(bare(short), syllables);
    else if (MARKED.test(short)) loose.set(fold(short), syllables).set(short.toLowerCase(), syllables);
  }
  return {
    expand: (word) => {
      const isShort = word.length > 1 && (MARKED.test(word) || word === word.toUpperCase());
      return (isShort ? exact.get(bare(word).toUpperCase()) : undefined) ?? loose.get(word.toLowerCase());
    },
  };
};
