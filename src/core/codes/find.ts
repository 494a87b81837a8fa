import { normaliseWithMap, type Span } from '../text/normalise.ts';
import { Finder } from './finder.ts';
import { readAllFacts } from './list-facts.ts';
import type { KnownNames, Mention } from './mention.ts';

const NO_NAMES: KnownNames = { nicknames: new Map(), numbers: new Set() };

/**
 * As `findMentions`, and reports how much work it was: `reads` counts the looks at tokens, which grow with the length of
 * the text and no faster, since every rule looks a limited number of tokens ahead or back.
 */
export const findWithEffort = (
  text: string,
  names: KnownNames = NO_NAMES,
): { readonly mentions: Mention[]; readonly reads: number } => {
  const clean = normaliseWithMap(text);
  const finder = new Finder(clean.text, names);
  const { reader, drafts } = finder;
  finder.run();
  const facts = readAllFacts(reader, drafts);
  const span = (first: number, last: number): Span => clean.sourceSpan(reader.startOf(first), reader.endOf(last));
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
 * "số" need `names`, or a full code earlier in the same text, or a capital letter and nothing behind them that they
 * could count. Finding says nothing about which record is meant; `resolveMentions` does.
 */
export const findMentions = (text: string, names?: KnownNames): Mention[] => findWithEffort(text, names).mentions;
