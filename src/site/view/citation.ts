import type { Article, Newsroom } from '../../core/newsroom/model.ts';
import { addressOf } from '../../core/newsroom/addresses.ts';
import { formatDate } from '../../core/text/dates/format-date.ts';
import { issueOf } from './neighbours.ts';
import { publicAddress } from './public-address.ts';

/** How to cite an article: authors, title, bulletin, number, date, public address. */
export interface Citation {
  readonly text: string;
  readonly address: string;
}

export function citation(newsroom: Newsroom, article: Article): Citation {
  const { authors, title, date } = article;
  const issue = issueOf(newsroom, article);
  const parts = [
    authors.map(({ name }) => name).join(', '),
    `“${title}”`,
    newsroom.site.name,
    issue && `số ${issue.number}`,
    date.length === 10 ? `ngày ${formatDate(date)}` : formatDate(date),
  ];
  return {
    text: parts.filter(Boolean).join(', '),
    address: publicAddress(newsroom.site.address, addressOf.article(article)),
  };
}
