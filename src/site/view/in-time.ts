import type { Article, Newsroom } from '../../core/newsroom/model.ts';
import { firstDay } from '../../core/text/dates/partial-date.ts';
import { oncePerNewsroom } from './once.ts';

const DAY_MS = 86_400_000;

/** The articles of a newsroom as numbers, so that thousands are compared in no time: the newest is 0. */
export interface InTime {
  readonly numberOf: ReadonlyMap<Article, number>;
  /** The day of each article by its number, counted from 1970-01-01; a date that is not known to the day counts as its first. */
  readonly days: Float64Array;
  /** Room to add up something of each article; all 0, and left so. */
  readonly weights: Float64Array;
  /** One of the newsroom's indexes, newest first, as numbers. */
  readonly numbersOf: (list: readonly Article[]) => Int32Array;
}

export const inTime = oncePerNewsroom(({ articles }: Newsroom): InTime => {
  const numberOf = new Map(articles.map((article, number) => [article, number]));
  const known = new WeakMap<readonly Article[], Int32Array>();
  return {
    numberOf,
    days: Float64Array.from(articles, ({ date }) => Date.parse(firstDay(date)) / DAY_MS),
    weights: new Float64Array(articles.length),
    numbersOf: (list) => {
      const numbers = known.get(list) ?? Int32Array.from(list, (article) => numberOf.get(article) ?? -1);
      known.set(list, numbers);
      return numbers;
    },
  };
});

/** The place of a number among rising ones; -1 when it is not there. */
export function placeOf(numbers: Int32Array, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted ? low : -1;
}
