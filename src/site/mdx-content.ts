import { getEntry, render } from 'astro:content';
import type { Article } from '../core/newsroom/model.ts';

/** The component that renders an MDX article's body; undefined for a Markdown one (see articleText). */
export async function mdxContent({ id, format }: Pick<Article, 'id' | 'format'>) {
  if (format !== 'mdx') return undefined;
  const entry = await getEntry('articles', id);
  if (!entry) throw new Error(`Astro has no entry ${id}`);
  return (await render(entry)).Content;
}
