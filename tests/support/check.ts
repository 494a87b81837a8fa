import { checkNewsroom } from '../../src/core/check/check.ts';
import { withNewsroomAsync } from './newsroom.ts';
import type { Files } from './newsroom.ts';

/** The article that tests change. */
export const ARTICLE = 'articles/2019/bai-mot.md';

/** The sample's article with another text, which begins on line 9, and no officials or documents. */
export function withBody(text: string): Record<string, string> {
  return {
    [ARTICLE]: `---\ntitle: Bài một\ndate: 2019-02-12\nsection: thoi-su\ntags: [mẫu]\ngenre: tin\n---\n\n${text}\n`,
  };
}

/** The faults of the sample newsroom with `changes` over it, as `file:line:column kind`, on a fixed day. */
export async function kindsOf(changes: Files): Promise<string[]> {
  const { faults } = await withNewsroomAsync({ ...withBody('Chữ.'), ...changes }, (root) =>
    checkNewsroom(root, { today: '2026-01-15' }),
  );
  return faults.map(({ file, line, column, kind }) => `${file}:${String(line)}:${String(column)} ${kind}`);
}
