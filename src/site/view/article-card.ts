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

/** The cards of the articles that an index has under a key. */
export function cardsOf(
  newsroom: Newsroom,
  index: ReadonlyMap<string, readonly Article[]>,
  key: string,
): ArticleCard[] {
  return (index.get(key) ?? []).map((article) => articleCard(newsroom, article));
}

/** The cards of the articles that name a record, each with the sentence that does, where it is in the text. */
export function namingCards(newsroom: Newsroom, links: readonly Backlink[] | undefined): ArticleCard[] {
  return (links ?? []).map(({ article, quotation }) => ({ ...articleCard(newsroom, article), quotation }));
}
