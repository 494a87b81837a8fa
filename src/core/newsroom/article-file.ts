import { restrictMdx } from '../markdown/restrict-mdx.ts';
import { readMarkdownFile } from './read-file.ts';
import type { FileReading } from './read-file.ts';
import { article } from './schema/article.ts';
import type { ArticleData } from './schema/article.ts';

/** Reads one article, `articles/2019/slug.md` or `.mdx`. */
export function readArticleFile(root: string, file: string): FileReading<ArticleData> {
  const reading = readMarkdownFile(root, file, article);
  if (reading.data === undefined || !file.endsWith('.mdx')) return reading;
  return { ...reading, faults: [...reading.faults, ...restrictMdx(reading.body, file, reading.bodyLine)] };
}
