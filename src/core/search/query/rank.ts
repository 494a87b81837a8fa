import type { Frequency } from './frequency.ts';
import { nearness } from './nearness.ts';
import type { Query } from './query.ts';
import { keysOf, type ReadRecord, type ReadText } from './reader.ts';
import { bestRuns, cover } from './runs.ts';
import { isPair, pairToken } from './tokens.ts';
import type { Word } from './word.ts';

/** How closely a text follows a query word by word, 0 to 1. */
export const follow = ({ words, index }: ReadText, query: Query): number =>
  cover(bestRuns(words, index, query.words)).value;

/** BM25's constants, and the length (words) of an average text. */
const SATURATION = 1.2;
const LENGTH = 0.6;
const AVERAGE = 600;

/** BM25 over the query's pairs and words, as far as the index gave them a weight. */
const relevance = (text: ReadText, query: Query, weights: ReadonlyMap<string, number>): number => {
  const { words, index } = text;
  const norm = SATURATION * (1 - LENGTH + (LENGTH * words.length) / AVERAGE);
  const seen = new Set<string>();
  let sum = 0;
  const add = (token: string, count: () => number): void => {
    const weight = weights.get(token);
    if (weight === undefined || seen.has(token)) return;
    seen.add(token);
    const uses = count();
    sum += (weight * uses * (1 + SATURATION)) / (uses + norm);
  };
  for (const [i, asked] of query.words.entries()) {
    const places = index.get(asked.key) ?? [];
    const next = query.words[i + 1];
    if (next !== undefined && isPair(asked, next))
      add(pairToken(asked, next), () => places.filter((at) => words[at + 1]?.key === next.key).length);
    add(asked.form, () => places.length);
  }
  return sum;
};

/** What ranking takes from the index beside the texts. */
export interface Evidence {
  /** Weights of the tokens that were looked up. */
  readonly weights: ReadonlyMap<string, number>;
  readonly frequency: Frequency;
}

/** How much each sign counts; measured on tests/search. */
const FOLLOWS = 5;
const NEAR = 1.5;
const NAMED = 2;
const IS_NAME = 1.5;
/** A bulletin number speaks of its articles: they come first. */
const PRIOR: Readonly<Record<string, number>> = { issue: 0.8 };
/** The rest of the base is the relevance of the whole text. */
const FIRST = 0.6;

/**
 * The final score of a record whose text was read: what it holds of the query, raised by how closely its text, and
 * above all its title, follow the query word by word, and by how near the query's words stand to each other.
 */
export const closeness = (record: ReadRecord, query: Query, score: number, evidence: Evidence): number => {
  const inNames = follow(record.names, query);
  const inText = Math.max(follow(record.body, query), inNames);
  const near = Math.max(...[record.names, record.body].map((text) => nearness(text, query, evidence.frequency)));
  const isName = record.nameKeys.has(keysOf(query.words));
  const base =
    FIRST * score +
    (1 - FIRST) * (relevance(record.body, query, evidence.weights) + relevance(record.names, query, evidence.weights));
  const close = base * (1 + FOLLOWS * inText + NEAR * near * near) + NAMED * inNames * (base + 1);
  return close * (isName ? IS_NAME : 1) * (PRIOR[record.stored.kind] ?? 1);
};

/** Marks that a reader typed in an excluded word count: "-bàn" leaves "ban" in. */
const SAME = 0.95;

/** Phrases in quotes must stand, excluded words must not. */
export const obeys = ({ names, body }: ReadRecord, { phrases, excluded }: Query): boolean => {
  const holds = (run: readonly Word[], likeness: number): boolean =>
    [names, body].some(({ words, index }) => {
      const [best] = bestRuns(words, index, run);
      return best?.length === run.length && best.quality >= likeness * run.length;
    });
  return phrases.every((run) => holds(run, 0)) && !excluded.some((run) => holds(run, SAME));
};
