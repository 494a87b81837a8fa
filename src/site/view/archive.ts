import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Article, Newsroom } from '../../core/newsroom/model.ts';
import { articleCard } from './article-card.ts';
import type { ArticleCard } from './article-card.ts';
import type { Link } from './link.ts';
import { groupBy, oncePerNewsroom } from './once.ts';

/** A month with its articles; without `href` it has none. */
export interface MonthView {
  /** `2019-02`. */
  readonly month: string;
  /** “Tháng 2”. */
  readonly name: string;
  readonly href: string | undefined;
  readonly count: number;
}

/** A year: its months, and the articles of which only the year is known. */
export interface YearView {
  readonly year: string;
  readonly href: string;
  readonly count: number;
  readonly months: readonly MonthView[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

const byMonth = oncePerNewsroom(({ articles }: Newsroom) =>
  groupBy(articles, ({ date }) => [date.length > 4 ? date.slice(0, 7) : undefined]),
);

/** All years that have articles, newest first. */
export const archive = oncePerNewsroom((newsroom: Newsroom): YearView[] =>
  [...newsroom.by.year.keys()]
    .sort()
    .reverse()
    .map((year) => ({
      year,
      href: addressOf.year(year),
      count: newsroom.by.year.get(year)?.length ?? 0,
      months: MONTHS.map((number) => {
        const month = `${year}-${number}`;
        const count = byMonth(newsroom).get(month)?.length ?? 0;
        return { month, name: `Tháng ${Number(number)}`, href: count > 0 ? addressOf.month(month) : undefined, count };
      }),
    })),
);

/** The months that have articles, as `2019-02`. */
export const months = (newsroom: Newsroom): string[] => [...byMonth(newsroom).keys()];

/** The articles of a month, newest first. */
export const articlesOfMonth = (newsroom: Newsroom, month: string): ArticleCard[] =>
  cards(newsroom, byMonth(newsroom).get(month) ?? []);

/** The articles of a month as the page of its year shows them. */
export interface MonthOfYear {
  /** Without a link: articles whose month is not known. */
  readonly heading: Link | string;
  readonly cards: readonly ArticleCard[];
  /** How many more the page of the month has. */
  readonly more: number;
}

/** A year of up to this many articles is shown whole. */
const WHOLE_YEAR = 200;
/** How many of each month the page of a longer year shows. */
const OF_A_MONTH = 5;

/** The articles of a year under their months, newest first; those without a month under “Không rõ tháng”. */
export function articlesOfYear(newsroom: Newsroom, year: string): MonthOfYear[] {
  const articles = newsroom.by.year.get(year) ?? [];
  return [...groupBy(articles, ({ date }) => [date.slice(0, 7)])].map(([month, group]) => {
    if (month.length === 4) return { heading: 'Không rõ tháng', cards: cards(newsroom, group), more: 0 };
    const shown = articles.length > WHOLE_YEAR ? group.slice(0, OF_A_MONTH) : group;
    return {
      heading: { href: addressOf.month(month), text: `Tháng ${Number(month.slice(5))}` },
      cards: cards(newsroom, shown),
      more: group.length - shown.length,
    };
  });
}

const cards = (newsroom: Newsroom, articles: readonly Article[]): ArticleCard[] =>
  articles.map((article) => articleCard(newsroom, article));
