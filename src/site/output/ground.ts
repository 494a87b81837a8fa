import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../core/newsroom/files.ts';
import type { Article, Newsroom } from '../../core/newsroom/model.ts';

/** What of an article only its own page shows: its text, and what is counted in it. */
const OWN = new Set<keyof Article>(['body', 'bodyLine', 'words']);

/**
 * A digest of all the newsroom's data that pages show beside the texts of articles: frontmatter, records, bulletin
 * numbers, letters, pictures. A correction in the text of an article, as is made every day, leaves it as it is.
 * @param content the newsroom's folder
 */
export function groundOf(newsroom: Newsroom, content: string): string {
  const { site, articles, drafts, issues, letters, abbreviations } = newsroom;
  const { officials, documents, organisations, localities, events, terms } = newsroom;
  const records = [officials, documents, organisations, localities, events, terms].map((all) => [...all.values()]);
  const pictures = listFiles(join(content, 'anh')).map(({ path }) => {
    const { size, mtimeMs } = statSync(join(content, 'anh', path));
    return [path, size, mtimeMs];
  });
  const data = [
    site,
    articles.map(withoutOwn),
    drafts.map(withoutOwn),
    issues,
    letters,
    abbreviations,
    records,
    pictures,
  ];
  return hash('sha1', JSON.stringify(data));
}

/** The body is not even asked for: it would be read from its file. */
const withoutOwn = (article: Article): unknown =>
  (Object.keys(article) as (keyof Article)[]).flatMap((name) => (OWN.has(name) ? [] : [name, article[name]]));
