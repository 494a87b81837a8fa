import { PartError } from './part-error.ts';

/** Which part of a newsroom a worker builds: number `number` of `of`, counted from 1. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

/**
 * Reads `2/3`.
 * @throws PartError when it is no share
 */
export function parseShare(text: string): Share {
  const [, number, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number === undefined || of === undefined || number < 1 || number > of)
    throw new PartError(`--shard ghi phần thứ mấy trên bao nhiêu phần, ví dụ 1/3, 2/3, 3/3; “${text}” không phải vậy`);
  return { number, of };
}

/** The articles of a year. */
export interface YearSize {
  readonly year: string;
  readonly articles: number;
}

/**
 * Which years each worker gets, so that all have about the same number of articles. The same newsroom gives the same
 * shares on every machine.
 * @param groups years that are best done by one worker, since they share a part of the search index; with fewer groups
 * than workers, each year goes by itself
 */
export function planShares(groups: readonly (readonly YearSize[])[], workers: number): string[][] {
  const units = groups.length < workers ? groups.flatMap((group) => group.map((year) => [year])) : groups;
  const shares = Array.from({ length: workers }, () => ({ years: [] as string[], articles: 0 }));
  const sized = units.map((years) => ({ years, articles: years.reduce((sum, year) => sum + year.articles, 0) }));
  // The largest first, each to whoever has least (Graham's LPT rule: at most a third above the best).
  for (const unit of sized.toSorted((a, b) => b.articles - a.articles)) {
    const least = shares.reduce((found, one) => (one.articles < found.articles ? one : found));
    least.years.push(...unit.years.map(({ year }) => year));
    least.articles += unit.articles;
  }
  return shares.map(({ years }) => years.sort());
}
