import type { Article, ArticleIndexes, Issue } from './model.ts';

/** Newest first; a date known only to the year stands after all days of that year; equal dates by slug. */
export function newestFirst(a: { date: string; id: string }, b: { date: string; id: string }): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** Every index over published articles, each built in one pass. */
export function indexArticles(articles: readonly Article[], issues: readonly Issue[]): ArticleIndexes {
  return {
    section: group(articles, (article) => [article.section]),
    official: group(articles, (article) => article.officials.map(({ id }) => id)),
    document: group(articles, (article) => article.documents),
    event: group(articles, (article) => article.events),
    organisation: group(articles, (article) => article.organisations),
    locality: group(articles, (article) => article.localities),
    tag: group(articles, (article) => article.tags),
    year: group(articles, (article) => [article.year]),
    issues: group(issues, (issue) => issue.articles),
  };
}

function group<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const found = groups.get(key);
      if (found) found.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
