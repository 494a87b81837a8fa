import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Issue, Newsroom } from '../../core/newsroom/model.ts';
import { formatDateWithWeekday } from '../../core/text/dates/format-date.ts';
import { articleCard } from './article-card.ts';
import type { ArticleCard } from './article-card.ts';
import type { Link } from './link.ts';
import type { ProseOf } from './prose.ts';

/** A bulletin number's page. */
export interface IssueView {
  readonly name: string;
  readonly title: string | undefined;
  readonly date: string;
  readonly dateText: string;
  /** The editorial's HTML; '' without one. */
  readonly editorial: string;
  readonly contents: readonly ArticleCard[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

export function issueView(newsroom: Newsroom, issue: Issue, proseOf: ProseOf): IssueView {
  const at = newsroom.issues.indexOf(issue);
  return {
    name: issueName(issue),
    title: issue.title,
    date: issue.date,
    dateText: formatDateWithWeekday(issue.date),
    editorial: proseOf(issue),
    contents: articlesOf(newsroom, issue).map((article) => articleCard(newsroom, article)),
    previous: issueLink(newsroom.issues[at + 1]),
    next: issueLink(newsroom.issues[at - 1]),
  };
}

/** “Số 6/2019”. */
export const issueName = ({ number }: Pick<Issue, 'number'>): string => `Số ${number}`;

/** The articles of a bulletin number in its order; a draft may stand in it, and is not shown. */
export const articlesOf = ({ bySlug }: Newsroom, { articles }: Issue) =>
  articles.flatMap((slug) => bySlug.get(slug) ?? []);

function issueLink(issue: Issue | undefined): Link | undefined {
  return (
    issue && {
      href: addressOf.issue(issue.id),
      text: issue.title ? `${issueName(issue)}: ${issue.title}` : issueName(issue),
    }
  );
}
