import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../core/newsroom/files.ts';
import type { Article, Newsroom } from '../../core/newsroom/model.ts';

/**
 * A digest of all the newsroom's data that pages show beside the texts of articles: frontmatter, records, bulletin
 * numbers, letters, pictures. A correction in the text of an article, as is made every day, leaves it as it is.
 * @param content the newsroom's folder
 * @param dataDigest of what an article's frontmatter says
 */
export function groundOf(newsroom: Newsroom, content: string, dataDigest: (article: Article) => string): string {
  const { site, articles, drafts, issues, letters, abbreviations } = newsroom;
  const { officials, documents, organisations, localities, events, terms } = newsroom;
  const records = [officials, documents, organisations, localities, events, terms].map((all) => [...all.values()]);
  const pictures = listFiles(join(content, 'anh')).map(({ path }) => {
    const { size, mtimeMs } = statSync(join(content, 'anh', path));
    return [path, size, mtimeMs];
  });
  const said = (article: Article) => `${article.file} ${dataDigest(article)}`;
  const data = [site, articles.map(said), drafts.map(said), issues, letters, abbreviations, records, pictures];
  return hash('sha1', JSON.stringify(data));
}
