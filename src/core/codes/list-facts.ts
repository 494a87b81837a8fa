import type { Draft } from './finder.ts';
import { skipSeparator } from './number-grammar.ts';
import { readFactsBefore, readFactsBehind, type StatedFacts } from './stated-facts.ts';
import type { TokenReader } from './token-reader.ts';
import { typeWordAt } from './type-words.ts';

const LONGEST_GAP = 8;

/** The type of the codes in a mention. */
const typeOf = ({ documents }: Draft): string | undefined => {
  const name = documents[0]?.name;
  return name?.kind === 'code' ? name.type : undefined;
};

/** True if two mentions of one type have only a comma or "và", "các", the type and "số" between them. */
const areListed = (reader: TokenReader, draft: Draft, after: Draft | undefined): boolean => {
  if (after === undefined || typeOf(draft) === undefined || typeOf(draft) !== typeOf(after)) return false;
  const from = draft.next;
  const to = after.first;
  if (to - from > LONGEST_GAP || reader.isMark(from, ';')) return false;
  const separated = skipSeparator(reader, from);
  if (separated === undefined) return false;
  const named = reader.skip(separated, ['các']);
  const typed = typeWordAt(reader, named)?.next ?? named;
  return reader.skip(typed, ['số']) === to || separated === to || named === to;
};

/** The facts of a list's neighbour for a document that states no date or term of its own. */
const lent = (own: StatedFacts, { date, term, issuer, unit }: StatedFacts): StatedFacts => {
  if (own.date !== undefined || own.term !== undefined) return own;
  if (date === undefined && term === undefined && issuer === undefined) return own;
  return {
    ...(date === undefined ? {} : { date }),
    ...(term === undefined ? {} : { term }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(unit === undefined ? {} : { unit }),
    ...own,
    shared: true,
  };
};

/**
 * What a text states of each mention. What stands behind the last document of a list of one type may hold for those
 * before it; what stands in front of the first ("Ngày …, Ban Bí thư ban hành") may hold for those behind it.
 */
export const readAllFacts = (reader: TokenReader, drafts: readonly Draft[]): readonly StatedFacts[] => {
  const listed = drafts.map((draft, i) => areListed(reader, draft, drafts[i + 1]));
  const before = drafts.map(({ first }) => readFactsBefore(reader, first));
  const facts = drafts.map(({ next }, i): StatedFacts => ({ ...before[i], ...readFactsBehind(reader, next) }));
  for (let i = drafts.length - 2; i >= 0; i--)
    if (listed[i] === true) facts[i] = lent(facts[i] ?? {}, facts[i + 1] ?? {});
  for (let i = 1; i < drafts.length; i++) {
    if (listed[i - 1] !== true) continue;
    before[i] = before[i - 1] ?? {};
    facts[i] = lent(facts[i] ?? {}, before[i] ?? {});
  }
  return facts;
};
