import { join } from 'node:path';
import { inventArticle } from './article.ts';
import type { InventedArticle } from './article.ts';
import { write } from './newsroom.ts';
import type { InventedRegistry } from './registry.ts';

/** An article as Hugo and Eleventy read it: the same text, with ids in the front matter. */
export function writePlainArticle(folder: string, article: InventedArticle, more = ''): void {
  const { title, lead, date, section, tags, officials, documents, slug, body } = article;
  const matter = { title, lead, date, section, keywords: tags, officials, documents };
  const lines = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  write(join(folder, date.slice(0, 4), `${slug}.md`), `---\n${lines.join('\n')}\n${more}---\n\n${body}`);
}

export function writePlainArticles(folder: string, count: number, registry: InventedRegistry, more = ''): void {
  for (let index = 0; index < count; index += 1) writePlainArticle(folder, inventArticle(index, registry), more);
}

/** The registry as two tables by id. */
export function writeTables(folder: string, { officials, documents }: InventedRegistry): void {
  const table = (items: readonly { id: string }[]) =>
    JSON.stringify(Object.fromEntries(items.map((item) => [item.id, item])));
  write(join(folder, 'officials.json'), table(officials));
  write(join(folder, 'documents.json'), table(documents));
}

/** Markup that every page of the compared sites has around its own. */
export const FRAME = {
  head: (title: string) =>
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/style.css"></head><body><header><a href="/">Bản tin giả lập</a><nav><a href="/chuyen-muc/thoi-su/">Thời sự</a></nav></header><main>`,
  foot: '</main><footer>Bản tin giả lập để đo</footer></body></html>',
};
