import type { PhraseTree } from '../people/phrases.ts';
import { isCapital, wordsOf } from '../people/words.ts';
import type { Gap, Word } from '../people/words.ts';
import { normaliseWithMap } from '../text/normalise.ts';
import type { Annotation } from './annotation.ts';
import type { NamedRecord } from './lexicon.ts';

/** What may stand between the words of a name: “Hội nghị Trung ương 8 (khóa XII)”, “giao ban tháng 6/2019”. */
const INSIDE: ReadonlySet<Gap> = new Set(['space', 'comma', 'dash', 'bracket', 'slash']);

/** So many words are a name also where they begin small: “tại hội nghị giao ban trực tuyến ngành …”. */
const LONG = 6;

/**
 * Finds the organisations and events that a text names with a capital, or at length, by their longest names. A name that
 * several records have is left alone, unless the localities for which the article speaks leave one.
 */
export function findNames(
  text: string,
  phrases: PhraseTree<NamedRecord[]>,
  localities: ReadonlySet<string>,
): Annotation[] {
  const { text: clean, sourceSpan } = normaliseWithMap(text);
  const words = wordsOf(clean);
  const found: Annotation[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first) continue;
    const match = longest(phrases, words, at);
    // An index below the first would take longer than all the rest.
    const last = match && words[match.end - 1];
    if (!last) continue;
    if (!(isCapital(first) || first.shape === 'short' || match.end - at >= LONG)) continue;
    const fitting = match.records.filter(({ locality }) => locality === undefined || localities.has(locality));
    const [record, ...others] = fitting;
    const end = closeBracket(clean, first.start, last.end);
    if (record && others.length === 0)
      found.push({ kind: record.kind, id: record.id, ...sourceSpan(first.start, end) });
    at = match.end - 1;
  }
  return found;
}

/** A bracket that opens inside a name and closes right behind it belongs to it. */
function closeBracket(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  return name.includes('(') && !name.includes(')') && text[end] === ')' ? end + 1 : end;
}

function longest(
  tree: PhraseTree<NamedRecord[]>,
  words: readonly Word[],
  from: number,
): { end: number; records: NamedRecord[] } | undefined {
  let node: PhraseTree<NamedRecord[]> | undefined = tree;
  let found: { end: number; records: NamedRecord[] } | undefined;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (!word || (at > from && !INSIDE.has(word.gap))) break;
    node = node.next.get(word.key);
    if (!node) break;
    if (node.value) found = { end: at + 1, records: node.value };
  }
  return found;
}
