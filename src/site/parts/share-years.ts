import { planShares } from '../../core/parts/share.ts';
import type { Share } from '../../core/parts/share.ts';
import type { Article, Newsroom } from '../../core/newsroom/model.ts';
import type { Readable } from '../../core/newsroom/read.ts';
import { planShards } from '../../core/search/index/shards.ts';
import { newsroomRecords } from '../../core/search/newsroom-records.ts';

/** The years of a share. Years that lie in one part of the search index go together where they can. */
export function shareYears(newsroom: Readable, { number, of }: Share): ReadonlySet<string> {
  const size = new Map<string, number>();
  for (const { year } of [...newsroom.articles, ...newsroom.drafts]) size.set(year, (size.get(year) ?? 0) + 1);
  const placed = new Set<string>();
  const groups = shardYears(newsroom).map((years) =>
    years.flatMap((year) => {
      const articles = placed.has(year) ? undefined : size.get(year);
      placed.add(year);
      return articles === undefined ? [] : [{ year, articles }];
    }),
  );
  // Years with nothing but drafts, and all of them where the newsroom has no name yet.
  const others = [...size].flatMap(([year, articles]) => (placed.has(year) ? [] : [[{ year, articles }]]));
  return new Set(planShares([...groups.filter((group) => group.length > 0), ...others], of)[number - 1]);
}

function shardYears(newsroom: Readable): string[][] {
  if (!isNamed(newsroom)) return [];
  const shards = planShards(newsroomRecords(newsroom, () => ({ text: '' })));
  return shards.map(({ records }) => [...new Set(records.flatMap(({ date }) => date?.slice(0, 4) ?? []))]);
}

const isNamed = (newsroom: Readable): newsroom is Newsroom => newsroom.site !== undefined;

/** Whether a worker does an article: it is of its years, or in MDX, which is compiled into the program of every worker. */
export const isOfShare = (years: ReadonlySet<string>, { year, format }: Article): boolean =>
  years.has(year) || format === 'mdx';
