import { expect, test } from 'vitest';
import { SAMPLE, withNewsroom } from '../../../tests/support/newsroom.ts';
import { readNewsroom } from '../newsroom/read.ts';
import { backlinksOf, namingsIn } from './backlinks.ts';

const newsroom = withNewsroom(
  { 'articles/2020/bai-hai.md': SAMPLE['articles/2019/bai-mot.md']?.replace('2019-02-12', '2020') },
  (root) => {
    const { newsroom: read } = readNewsroom(root);
    if (!read) throw new Error('the sample has faults');
    return read;
  },
);

test('a record is linked back with the sentence that names it, newest first, and without one where only the frontmatter does', () => {
  const text = 'Câu đầu. Theo 01-NQ/BM, mọi việc đã xong; tốt.\n\nĐoạn sau nhắc 01-NQ/BM.';
  const start = text.indexOf('01-NQ');
  const annotations = [{ kind: 'document' as const, id: '01-nq-bm', start, end: start + 8 }];
  const { document, official } = backlinksOf(newsroom, (article) =>
    namingsIn(article, article.id === 'bai-mot' ? { text, annotations } : { text: '', annotations: [] }),
  );
  expect(document.get('01-nq-bm')?.map(({ article, quotation }) => [article.id, quotation])).toEqual([
    ['bai-hai', undefined],
    ['bai-mot', { before: 'Theo ', name: '01-NQ/BM', after: ', mọi việc đã xong; tốt.' }],
  ]);
  expect(official.get('le-thi-mau')?.map(({ article }) => article.id)).toEqual(['bai-hai', 'bai-mot']);
});

test('a long sentence is cut at words around the name', () => {
  const text = `${'dài '.repeat(80)}01-NQ/BM ${'dòng '.repeat(80)}`.trim();
  const start = text.indexOf('01-NQ');
  const { document } = backlinksOf(newsroom, (article) =>
    namingsIn(article, { text, annotations: [{ kind: 'document', id: '01-nq-bm', start, end: start + 8 }] }),
  );
  const { before = '', after = '' } = document.get('01-nq-bm')?.[0]?.quotation ?? {};
  expect(before).toMatch(/^… (?:dài ){30,40}$/);
  expect(after).toMatch(/^ (?:dòng ){25,35}…$/);
});
