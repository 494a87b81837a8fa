import { hash } from 'node:crypto';
import type { Found, Work } from '../core/edition/article-work.ts';
import type { Shelf } from '../core/edition/shelf.ts';
import { backlinksOf } from '../core/mentions/backlinks.ts';
import type { Backlinks } from '../core/mentions/backlinks.ts';
import type { Article } from '../core/newsroom/model.ts';
import { published } from './published.ts';
import type { Published } from './published.ts';
import { allFigures } from './view/figures.ts';
import type { ArticleFigures } from './view/figures.ts';
import type { ProseOf } from './view/prose.ts';

/** What the pipeline made of an article's body. */
export interface ArticleText extends Found {
  /** Of everything that was made. */
  readonly digest: string;
  /** The body as HTML; empty for MDX, which Astro renders as a component. */
  readonly html: string;
  /** The running text, paragraphs parted by an empty line. */
  readonly text: string;
}

/** Of an article that another worker does. Pages that show it get another key here than where all articles are done. */
const NOT_HERE: ArticleText = { digest: '', named: [], figures: [], html: '', text: '' };

/** What lies on the shelf, fetched when it is asked for. */
class KeptText implements ArticleText {
  readonly #article: Article;
  readonly #from: Published;
  readonly digest: string;
  readonly #figures: number;

  constructor(article: Article, from: Published, { digest, figures }: Pick<Work, 'digest' | 'figures'>) {
    this.#article = article;
    this.#from = from;
    this.digest = digest;
    this.#figures = figures;
  }

  get figures(): Found['figures'] {
    return this.#figures === 0 ? [] : this.#from.found(this.#article).figures;
  }

  get named(): Found['named'] {
    this.#from.renew(this.#article);
    return this.#from.found(this.#article).named;
  }

  get html(): string {
    this.#from.renew(this.#article);
    return this.#from.longText(this.#article, 'html');
  }

  get text(): string {
    this.#from.renew(this.#article);
    return this.#from.longText(this.#article, 'text');
  }
}

/** What is kept of the articles of this process, while they are published. */
export const publishedShelf = (): Shelf => published().shelf;

/** Does an article anew that `npm run dev` has put off. */
export const renewArticle = (article: Article): void => {
  published().renew(article);
};

/**
 * What the pipeline made of an article; its long texts are fetched when they are asked for. Of an article that was put off,
 * what its own page shows is made anew; what lists and records gather from it may be that of before, for the while.
 */
export function articleText(article: Article): ArticleText {
  const from = published();
  const work = from.shelf.work(article);
  if (work) return new KeptText(article, from, work);
  if (from.isShare) return NOT_HERE;
  throw new Error(`no rendered text for ${article.id}`);
}

/** The HTML of an editorial or a letter; '' when there is none. */
export const prose: ProseOf = (of) => published().prose(of);

/** A digest of what the frontmatter of an article says. */
export const dataDigest = (article: Article): string => published().shelf.dataDigest(article);

/** A digest of what the pipeline made of the articles that name a record: their sentences stand on its pages. */
export function namingTexts(kind: keyof Backlinks, id: string): string {
  const { namingTexts: known } = published();
  const name = `${kind} ${id}`;
  const digests = () => (backlinks()[kind].get(id) ?? []).map(({ textDigest }) => textDigest);
  const found = known.get(name) ?? hash('sha1', digests().join('\n'));
  known.set(name, found);
  return found;
}

/** The articles that name each record, with the sentences that do. */
export function backlinks(): Backlinks {
  const edition = published();
  return (edition.backlinks ??= backlinksOf(
    edition.newsroom,
    (article) => edition.shelf.work(article),
    (article) => edition.quotations(article),
  ));
}

/** The figures of all articles. */
export function figures(): readonly ArticleFigures[] {
  const edition = published();
  return (edition.figures ??= allFigures(edition.newsroom, (article) => articleText(article).figures));
}
