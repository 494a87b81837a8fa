import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Article, Newsroom } from '../../core/newsroom/model.ts';
import { articleCard } from './article-card.ts';
import type { ArticleCard } from './article-card.ts';
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

/** A year of up to this many articles is shown whole on its own page, and its months need none. */
const WHOLE_YEAR = 200;
/** How many of each month the page of a longer year shows. */
const OF_A_MONTH = 5;

const isWhole = ({ by }: Newsroom, year: string): boolean => (by.year.get(year)?.length ?? 0) <= WHOLE_YEAR;

/** Where the articles of a month stand: on a page of their own, or under a heading on that of a short year. */
function addressOfMonth(newsroom: Newsroom, month: string): string {
  const year = month.slice(0, 4);
  return isWhole(newsroom, year) ? `${addressOf.year(year)}#${anchorOf(month)}` : addressOf.month(month);
}

const anchorOf = (month: string): string => `thang-${Number(month.slice(5))}`;

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
        const href = count > 0 ? addressOfMonth(newsroom, month) : undefined;
        return { month, name: `Tháng ${Number(number)}`, href, count };
      }),
    })),
);

/** The months that have a page of their own, as `2019-02`. */
export const months = (newsroom: Newsroom): string[] =>
  [...byMonth(newsroom).keys()].filter((month) => !isWhole(newsroom, month.slice(0, 4)));

/** The articles of a month, newest first. */
export const articlesOfMonth = (newsroom: Newsroom, month: string): ArticleCard[] =>
  cards(newsroom, byMonth(newsroom).get(month) ?? []);

/** The articles of a month as the page of its year shows them. */
export interface MonthOfYear {
  /** What links lead to; none where the month is not known. */
  readonly anchor: string | undefined;
  readonly name: string;
  readonly cards: readonly ArticleCard[];
  /** The page of the month, and how many more it has. */
  readonly more: { readonly href: string; readonly count: number } | undefined;
}

/** The articles of a year under their months, newest first; those without a month under “Không rõ tháng”. */
export function articlesOfYear(newsroom: Newsroom, year: string): MonthOfYear[] {
  const whole = isWhole(newsroom, year);
  const groups = groupBy(newsroom.by.year.get(year) ?? [], ({ date }) => [date.slice(0, 7)]);
  return [...groups].map(([month, group]) => {
    if (month.length === 4)
      return { anchor: undefined, name: 'Không rõ tháng', cards: cards(newsroom, group), more: undefined };
    const shown = whole ? group : group.slice(0, OF_A_MONTH);
    return {
      anchor: anchorOf(month),
      name: `Tháng ${Number(month.slice(5))}`,
      cards: cards(newsroom, shown),
      more: whole ? undefined : { href: addressOf.month(month), count: group.length - shown.length },
    };
  });
}

const cards = (newsroom: Newsroom, articles: readonly Article[]): ArticleCard[] =>
  articles.map((article) => articleCard(newsroom, article));
