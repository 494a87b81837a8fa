import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Newsroom } from '../../core/newsroom/model.ts';
import { formatDateWithWeekday } from '../../core/text/dates/format-date.ts';

/** An article as src/client/tools/latest.ts shows it: address from the site's root without the stroke, title, date. */
type LatestArticle = readonly [href: string, title: string, dateText: string];

/** One more than is shown, for a page does not list itself. */
const COUNT = 6;

/** The script that hands the newest articles to the page that loads it. */
export function latestScript({ articles }: Newsroom): string {
  const latest = articles
    .slice(0, COUNT)
    .map((article): LatestArticle => [
      addressOf.article(article).slice(1),
      article.title,
      formatDateWithWeekday(article.date),
    ]);
  return `window.banTinLatest=${JSON.stringify(latest)};\n`;
}
