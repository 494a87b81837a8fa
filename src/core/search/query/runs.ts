import { likeness } from './alike.ts';
import type { QueryWord } from './query.ts';
import type { Word } from './word.ts';

/** Words of a text by their key, to find where a query's words stand. */
export type WordIndex = ReadonlyMap<string, readonly number[]>;

/** A stretch of the text that follows the query word by word. */
export interface Run {
  /** First word of the query and of the text. */
  readonly asked: number;
  readonly at: number;
  readonly length: number;
  /** Sum of the words' likeness. */
  readonly quality: number;
}

export const indexWords = (words: readonly Word[]): WordIndex => {
  const index = new Map<string, number[]>();
  for (const [i, { key }] of words.entries()) {
    const places = index.get(key);
    if (places) places.push(i);
    else index.set(key, [i]);
  }
  return index;
};

/** For each word of the query, the best run in the text that begins with it. */
export const bestRuns = (text: readonly Word[], index: WordIndex, asked: readonly QueryWord[]): (Run | undefined)[] =>
  asked.map((first, j) => {
    let best: Run | undefined;
    for (const at of index.get(first.key) ?? []) {
      let length = 0;
      let quality = 0;
      for (;;) {
        const [word, query] = [text[at + length], asked[j + length]];
        const like = word && query ? likeness(word, query) : 0;
        if (like === 0) break;
        quality += like;
        length++;
      }
      if (quality > (best?.quality ?? 0)) best = { asked: j, at, length, quality };
    }
    return best;
  });

/**
 * How closely a text follows a query, 0 to 1: the query is covered by runs so that the sum of their squared
 * qualities is greatest; 1 is the whole query in one piece with every mark right.
 */
export const cover = (runs: readonly (Run | undefined)[]): { value: number; chosen: readonly Run[] } => {
  const n = runs.length;
  const value = new Array<number>(n + 1).fill(0);
  const step = new Array<Run | undefined>(n + 1).fill(undefined);
  for (let j = n - 1; j >= 0; j--) {
    value[j] = value[j + 1] ?? 0;
    const run = runs[j];
    if (!run) continue;
    for (let length = 1; length <= run.length; length++) {
      const quality = (run.quality * length) / run.length;
      const sum = quality * quality + (value[j + length] ?? 0);
      if (sum > (value[j] ?? 0)) {
        value[j] = sum;
        step[j] = { ...run, length, quality };
      }
    }
  }
  const chosen: Run[] = [];
  for (let j = 0; j < n;) {
    const run = step[j];
    if (run) chosen.push(run);
    j += run?.length ?? 1;
  }
  return { value: n === 0 ? 0 : (value[0] ?? 0) / (n * n), chosen };
};
