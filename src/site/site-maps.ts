import { articleText, backlinks } from './article-text.ts';
import { newsroom } from './newsroom.ts';
import { allFigures } from './view/figures.ts';
import { partAddresses } from './view/listings.ts';
import { sitemaps } from './view/sitemap.ts';

/** The sitemap of the newsroom that was read, by the numbers of its files. */
export function siteMaps(): Map<number | undefined, string> {
  const figures = allFigures(newsroom(), (article) => articleText(article).figures);
  return sitemaps(newsroom(), partAddresses(newsroom(), backlinks(), figures));
}
