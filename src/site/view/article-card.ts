import type { Backlink, Quotation } from '../../core/mentions/backlinks.ts';
import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Article, Newsroom } from '../../core/newsroom/model.ts';
import { formatDateWithWeekday } from '../../core/text/dates/format-date.ts';
import type { Link } from './link.ts';
import { sectionLink } from './names.ts';

/** An article as lists show it. */
export interface ArticleCard {
  readonly href: string;
  readonly title: string;
  readonly lead: string | undefined;
  readonly section: Link;
  /** For machines: `2019-02-12`, or as far as it is known. */
  readonly date: string;
  readonly dateText: string;
  /** Why it is shown here. */
  readonly remark?: string | undefined;
  /** The sentence that names the record whose page this is. */
  readonly quotation?: Quotation | undefined;
}

export function articleCard(newsroom: Newsroom, article: Article, remark?: string): ArticleCard {
  const { title, lead, section, date } = article;
  return {
    href: addressOf.article(article),
    title,
    lead,
    section: sectionLink(newsroom, section),
    date,
    dateText: formatDateWithWeekday(date),
    ...(remark === undefined ? {} : { remark }),
  };
}

/** The card of an article that names a record, with the sentence that does, where it is in the text. */
export const namingCard = (newsroom: Newsroom, { article, quotation }: Backlink, remark?: string): ArticleCard => ({
  ...articleCard(newsroom, article, remark),
  quotation,
});
