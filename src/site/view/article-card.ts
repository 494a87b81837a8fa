import type { Backlink, Quotation } from '../../core/mentions/backlinks.ts';
import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Article, Newsroom } from '../../core/newsroom/model.ts';
import { formatDateWithWeekday } from '../../core/text/dates/format-date.ts';
import { rememberWord } from '../../core/text/word-memory.ts';
import type { Link } from './link.ts';
import { sectionLink } from './names.ts';

/** An article as lists show it: with what they show of it, for a page is made anew when anything changes that it is given. */
export interface ArticleCard {
  readonly href: string;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly section?: Link | undefined;
  /** For machines: `2019-02-12`, or as far as it is known. */
  readonly date: string;
  readonly dateText: string;
  /** Why it is shown here. */
  readonly remark?: string | undefined;
  /** The sentence that names the record whose page this is. */
  readonly quotation?: Quotation | undefined;
}

/** An article with all that lists show of it. */
export interface FullCard extends ArticleCard {
  readonly lead: string | undefined;
  readonly section: Link;
}

/** An article as it is shown among others that have the same section, or where that need not be said: without a lead. */
export const briefCard = (article: Article, remark?: string): ArticleCard => ({
  href: addressOf.article(article),
  title: article.title,
  date: article.date,
  dateText: dateText(article.date),
  ...(remark === undefined ? {} : { remark }),
});

export const articleCard = (newsroom: Newsroom, article: Article): FullCard => ({
  ...briefCard(article),
  lead: article.lead,
  section: sectionLink(newsroom, article.section),
});

/** The card of an article that names a record, with the sentence that does, where it is in the text; else with its lead. */
export const namingCard = (newsroom: Newsroom, { article, quotation }: Backlink, remark?: string): ArticleCard => ({
  ...briefCard(article, remark),
  section: sectionLink(newsroom, article.section),
  ...(quotation ? { quotation } : { lead: article.lead }),
});

/** An article stands on twenty pages; its day is put into words once. */
const dateText = rememberWord(formatDateWithWeekday);
