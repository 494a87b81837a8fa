import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Newsroom } from '../../core/newsroom/model.ts';
import { formatDateWithWeekday } from '../../core/text/dates/format-date.ts';
import { newestEdition } from './shell.ts';

/** What is new, as src/client/tools/latest.ts shows it; addresses are from the site's root, without the stroke. */
interface Latest {
  readonly edition: {
    readonly issue?: readonly [href: string, text: string];
    readonly weekday?: string | undefined;
    readonly date?: string | undefined;
    readonly day?: string | undefined;
  };
  readonly articles: readonly (readonly [href: string, title: string, dateText: string])[];
}

/** One more than is shown, for a page does not list itself. */
const COUNT = 6;

/** The script that hands the newest number and articles to the page that loads it. */
export function latestScript(newsroom: Newsroom): string {
  const { issue, ...day } = newestEdition(newsroom);
  const latest: Latest = {
    edition: { ...(issue && { issue: [issue.href.slice(1), issue.text] }), ...day },
    articles: newsroom.articles
      .slice(0, COUNT)
      .map((article) => [addressOf.article(article).slice(1), article.title, formatDateWithWeekday(article.date)]),
  };
  return `window.banTinLatest=${JSON.stringify(latest)};\n`;
}
