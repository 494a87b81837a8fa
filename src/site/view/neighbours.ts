import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Article, Issue, Newsroom } from '../../core/newsroom/model.ts';
import { articlesOf, issueName } from './issue.ts';
import type { Link } from './link.ts';

/** The articles before and after one in its bulletin number. */
export interface Neighbours {
  readonly issue: Link;
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** The bulletin number in which an article stands; the newest, should it stand in several. */
export const issueOf = ({ by }: Newsroom, { id }: Article): Issue | undefined => by.issues.get(id)?.[0];

/** An article's neighbours in its bulletin number, drafts passed over. */
export function neighbours(newsroom: Newsroom, article: Article): Neighbours | undefined {
  const issue = issueOf(newsroom, article);
  if (!issue) return undefined;
  const articles = articlesOf(newsroom, issue);
  const at = articles.findIndex(({ id }) => id === article.id);
  const link = (other: Article | undefined) => other && { href: addressOf.article(other), text: other.title };
  return {
    issue: { href: addressOf.issue(issue.id), text: issueName(issue) },
    previous: link(articles[at - 1]),
    next: link(articles[at + 1]),
  };
}
