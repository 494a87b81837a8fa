import { readMdx } from '../core/markdown/mdx.ts';
import { renderMarkdown } from '../core/markdown/render.ts';
import type { Fault } from '../core/newsroom/fault.ts';
import type { Article, Newsroom } from '../core/newsroom/model.ts';

const KEY = Symbol.for('ban-tin.article-html');
const shared = globalThis as typeof globalThis & { [KEY]?: Map<string, string> };

/** Renders every Markdown article for `articleHtml`, and runs the pipeline over every MDX one; gives their faults. */
export function renderArticles(newsroom: Newsroom): Fault[] {
  const faults: Fault[] = [];
  shared[KEY] = new Map();
  for (const article of newsroom.articles) {
    const { file, bodyLine } = article;
    const context = { file, bodyLine, setting: article, newsroom, faults };
    if (article.format === 'mdx') readMdx(article.body, context);
    else shared[KEY].set(article.id, renderMarkdown(article.body, context));
  }
  return faults;
}

/** The HTML of a Markdown article's body. An MDX article has none: Astro renders it as a component. */
export function articleHtml({ id }: Pick<Article, 'id'>): string {
  const html = shared[KEY]?.get(id);
  if (html === undefined) throw new Error(`no rendered text for ${id}`);
  return html;
}
