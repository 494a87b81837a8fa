import { readMdx } from '../core/markdown/mdx.ts';
import { renderMarkdown } from '../core/markdown/render.ts';
import type { MarkdownContext } from '../core/markdown/context.ts';
import type { Backlinks } from '../core/mentions/backlinks.ts';
import { backlinksOf } from '../core/mentions/backlinks.ts';
import type { Fault } from '../core/newsroom/fault.ts';
import type { Article, Newsroom } from '../core/newsroom/model.ts';

/** What the pipeline made of an article's body. */
export interface ArticleText {
  /** The body as HTML; undefined for MDX, which Astro renders as a component. */
  readonly html: string | undefined;
  /** The running text with what it names, for search, backlinks and statistics. */
  readonly found: NonNullable<MarkdownContext['found']>;
}

interface Edition {
  texts: ReadonlyMap<string, ArticleText>;
  backlinks: Backlinks;
}

const KEY = Symbol.for('ban-tin.edition');
const shared = globalThis as typeof globalThis & { [KEY]?: Edition };

/** Runs the pipeline over every published article and keeps what it made; gives the faults of the bodies. */
export function renderArticles(newsroom: Newsroom): Fault[] {
  const faults: Fault[] = [];
  const texts = new Map<string, ArticleText>();
  for (const article of newsroom.articles) {
    const { id, file, bodyLine, body } = article;
    const context: MarkdownContext = { newsroom, file, bodyLine, setting: article, faults };
    let html: string | undefined;
    if (article.format === 'mdx') readMdx(body, context);
    else html = renderMarkdown(body, context);
    if (context.found) texts.set(id, { html, found: context.found });
  }
  const backlinks = backlinksOf(newsroom, (article) => texts.get(article.id)?.found);
  shared[KEY] = { texts, backlinks };
  return faults;
}

/** What the pipeline made of an article. */
export function articleText({ id }: Pick<Article, 'id'>): ArticleText {
  const text = shared[KEY]?.texts.get(id);
  if (!text) throw new Error(`no rendered text for ${id}`);
  return text;
}

/** The articles that name each record, with the sentences that do. */
export function backlinks(): Backlinks {
  const found = shared[KEY]?.backlinks;
  if (!found) throw new Error('no article has been rendered yet');
  return found;
}
