import { stringify } from 'yaml';
import { z } from 'zod';
import { article } from './schema/article.ts';
import type { FieldMeta } from './schema/common.ts';

/** What a new article needs before anything is written. */
export interface NewArticle {
  title: string;
  /** `2019-02-12`. */
  date: string;
  section: string;
}

/** The file of a new article: a valid draft, with every other field of the schema as a comment to be filled in. */
export function draftArticle({ title, date, section }: NewArticle): string {
  const given = { title, date, section, draft: true };
  const comments = Object.entries(article.shape).flatMap(([key, schema]) => {
    if (key in given) return [];
    const { description = '' } = (z.globalRegistry.get(schema) as FieldMeta | undefined) ?? {};
    return [`# ${key}:   ${description}`];
  });
  return [
    '---',
    stringify(given, { lineWidth: 0 }).trimEnd(),
    '# Xóa dòng draft ở trên khi bài đã xong. Bỏ dấu # ở mục nào cần dùng:',
    ...comments,
    '---',
    '',
    'Viết thân bài ở đây.',
    '',
  ].join('\n');
}
