import { normaliseWithMap } from '../text/normalise.ts';
import { type Draft, Finder } from './finder.ts';
import type { KnownNames, Mention } from './mention.ts';
import { skipSeparator } from './number-grammar.ts';
import { readStatedFacts, type StatedFacts } from './stated-facts.ts';
import type { TokenReader } from './token-reader.ts';
import { typeWordAt } from './type-words.ts';

const NO_NAMES: KnownNames = { nicknames: new Map(), numbers: new Set() };

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

/** What stands behind the last document of a list holds for all that state nothing of their own. */
const shareFacts = (facts: StatedFacts[], listed: readonly boolean[]): void => {
  for (let i = facts.length - 2; i >= 0; i--) {
    const own = facts[i];
    const later = facts[i + 1];
    if (listed[i] !== true || own === undefined || later === undefined) continue;
    if (own.date !== undefined || own.term !== undefined) continue;
    if (later.date === undefined && later.term === undefined && later.issuer === undefined) continue;
    const { date, term, issuer, unit } = { ...later, ...own };
    facts[i] = {
      ...own,
      ...(date === undefined ? {} : { date }),
      ...(term === undefined ? {} : { term }),
      ...(issuer === undefined ? {} : { issuer }),
      ...(unit === undefined ? {} : { unit }),
      shared: true,
    };
  }
};

/**
 * Finds every mention of a document in a text, and reports how much work it was: `reads` counts the looks at tokens,
 * which grow with the length of the text and no faster, since every rule looks ahead a limited number of tokens.
 */
export const findWithEffort = (
  text: string,
  names: KnownNames = NO_NAMES,
): { readonly mentions: Mention[]; readonly reads: number } => {
  const clean = normaliseWithMap(text);
  const finder = new Finder(clean.text, names);
  const { reader, drafts } = finder;
  finder.run();
  const facts = drafts.map(({ first, next }) => readStatedFacts(reader, first, next));
  const listed = drafts.map((draft, i) => areListed(reader, draft, drafts[i + 1]));
  shareFacts(facts, listed);
  const span = (first: number, last: number) => clean.sourceSpan(reader.at(first).start, reader.at(last).end);
  const mentions = drafts.map(({ first, next, documents, typeName }, i): Mention => ({
    ...span(first, next - 1),
    documents: documents.map((document) => ({ name: document.name, ...span(document.first, document.last) })),
    ...(typeName === undefined ? {} : { typeName }),
    stated: facts[i] ?? {},
  }));
  return { mentions, reads: reader.reads };
};

/**
 * Finds every mention of a document in a text, in reading order and without overlaps; offsets are UTF-16 units of the
 * text as given, which need not be normalised.
 *
 * Found are Party and State codes with their lists and slips of the pen, resolutions and conclusions named by their
 * plenum, resolutions of congresses, and a type with a bare number. Nicknames ("hợp đồng 68") and bare numbers without
 * "số" need `names`, or a full code earlier in the same text: a number alone may count anything. Finding says nothing
 * about which record is meant; `resolveMentions` does.
 */
export const findMentions = (text: string, names?: KnownNames): Mention[] => findWithEffort(text, names).mentions;
