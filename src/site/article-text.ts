import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Made } from '../core/edition/article-work.ts';
import { readEdition } from '../core/edition/edition.ts';
import type { Edition, EditionOptions } from '../core/edition/edition.ts';
import { Shelf } from '../core/edition/shelf.ts';
import { backlinksOf } from '../core/mentions/backlinks.ts';
import type { Backlinks } from '../core/mentions/backlinks.ts';
import type { Article, Newsroom } from '../core/newsroom/model.ts';
import { codeVersion } from './program/code-version.ts';
import { FaultError } from './fault-error.ts';
import { publish } from './newsroom.ts';
import { places } from './places.ts';

/** What the pipeline made of an article's body. */
export interface ArticleText extends Pick<Made, 'digest' | 'named' | 'figures'> {
  /** The body as HTML; empty for MDX, which Astro renders as a component. */
  readonly html: string;
  /** The running text, paragraphs parted by an empty line. */
  readonly text: string;
}

interface Published extends Edition {
  readonly newsroom: Newsroom;
  readonly shelf: Shelf;
  /** Whether others do some of the articles. */
  readonly isShare: boolean;
  backlinks?: Backlinks;
  /** See `namingTexts`. */
  readonly namingTexts: Map<string, string>;
}

const KEY = Symbol.for('ban-tin.edition');
const shared = globalThis as typeof globalThis & { [KEY]?: Published | undefined };

/**
 * Reads, checks and renders the newsroom of this process, and hands it to all that show it.
 * @throws FaultError when something is in error; what was published before stays
 */
export async function readAndPublish(options: EditionOptions = {}): Promise<Edition> {
  const { content } = places();
  const shelf = shared[KEY]?.shelf ?? openShelf();
  const edition = await readEdition(content, shelf, options);
  const { newsroom, faults } = edition;
  if (!newsroom) {
    if (shared[KEY]?.shelf !== shelf) shelf.close();
    throw new FaultError(faults);
  }
  publish(newsroom);
  shared[KEY] = { ...edition, newsroom, shelf, isShare: options.share !== undefined, namingTexts: new Map() };
  return edition;
}

/** Opens what is kept of the articles of this process's newsroom; one at a time. */
export function openShelf(): Shelf {
  const { content, cache } = places();
  return new Shelf(content, join(cache, 'articles'), codeVersion(['src/core']));
}

/** Whether a newsroom has been read in this process. */
export const isPublished = (): boolean => shared[KEY] !== undefined;

/** Puts away what was made, for the next build. */
export function closeEdition(): void {
  shared[KEY]?.shelf.close();
  shared[KEY] = undefined;
}

function published(): Published {
  const found = shared[KEY];
  if (!found) throw new Error('no article has been rendered yet');
  return found;
}

/** Of an article that another worker does. Pages that show it get another key here than where all articles are done. */
const NOT_HERE: ArticleText = { digest: '', named: [], figures: [], html: '', text: '' };

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
  const { shelf, longText, isShare, renew } = published();
  const made = (): Made => {
    const found = shelf.made(article);
    if (!found) throw new Error(`no rendered text for ${article.id}`);
    return found;
  };
  if (isShare && !shelf.made(article)) return NOT_HERE;
  const { digest, figures } = made();
  return {
    digest,
    figures,
    get named() {
      renew(article);
      return made().named;
    },
    get html() {
      renew(article);
      return longText(article, 'html');
    },
    get text() {
      renew(article);
      return longText(article, 'text');
    },
  };
}

/** A digest of what the pipeline made of the articles that name a record: their sentences stand on its pages. */
export function namingTexts(kind: keyof Backlinks, id: string): string {
  const { namingTexts: known, shelf } = published();
  const name = `${kind} ${id}`;
  const digests = () =>
    (backlinks()[kind].get(id) ?? []).map(({ article }) => `${article.id} ${shelf.made(article)?.digest ?? ''}`);
  const found = known.get(name) ?? hash('sha1', digests().join('\n'));
  known.set(name, found);
  return found;
}

/** The articles that name each record, with the sentences that do. */
export function backlinks(): Backlinks {
  const edition = published();
  return (edition.backlinks ??= backlinksOf(edition.newsroom, (article) => edition.shelf.made(article)?.namings ?? []));
}
