import type { Query } from './query.ts';
import type { ReadRecord, ReadText } from './reader.ts';
import { bestRuns, cover } from './runs.ts';
import type { Word } from './word.ts';

const follow = ({ words, index }: ReadText, query: Query): number => cover(bestRuns(words, index, query.words)).value;

/**
 * The final score of a record whose text was read: its first score, raised by how closely its text, and above all
 * its title, follow the query word by word.
 */
export const closeness = (record: ReadRecord, query: Query, score: number): number => {
  const inNames = follow(record.names, query);
  const inText = Math.max(follow(record.body, query), inNames);
  return score * (1 + 3 * inText) + 2 * inNames * (score + 1);
};

/** Phrases in quotes must stand, excluded words must not. */
export const obeys = ({ names, body }: ReadRecord, { phrases, excluded }: Query): boolean => {
  const holds = (run: readonly Word[]): boolean =>
    [names, body].some(({ words, index }) => bestRuns(words, index, run)[0]?.length === run.length);
  return phrases.every(holds) && !excluded.some(holds);
};
