import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SAMPLE, withNewsroom } from '../../../tests/support/newsroom.ts';
import { readNewsroom } from '../newsroom/read.ts';
import type { Article } from '../newsroom/model.ts';
import type { Annotation } from './annotation.ts';
import { backlinksOf, nameList, namingsIn, quotationList } from './backlinks.ts';

const newsroom = withNewsroom(
  { 'articles/2020/bai-hai.md': SAMPLE['articles/2019/bai-mot.md']?.replace('2019-02-12', '2020') },
  (root) => {
    const { newsroom: read } = readNewsroom(root);
    if (!read) throw new Error('the sample has faults');
    return read;
  },
);

/** The backlinks of the newsroom, were its articles' texts these. */
const linkedBack = (foundIn: (article: Article) => { text: string; annotations: readonly Annotation[] }) => {
  const namings = (article: Article) => namingsIn(article, foundIn(article));
  return backlinksOf(
    newsroom,
    (article) => ({ names: nameList(namings(article)), digest: `bản ${article.id}` }),
    (article) => quotationList(namings(article)),
  );
};

test('a record is linked back with the sentence that names it, newest first, and without one where only the frontmatter does', () => {
  const text = 'Câu đầu. Theo 01-NQ/BM, mọi việc đã xong; tốt.\n\nĐoạn sau nhắc 01-NQ/BM.';
  const start = text.indexOf('01-NQ');
  const annotations = [{ kind: 'document' as const, id: '01-nq-bm', start, end: start + 8 }];
  const { document, official } = linkedBack(({ id }) =>
    id === 'bai-mot' ? { text, annotations } : { text: '', annotations: [] },
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
  const { document } = linkedBack(() => ({
    text,
    annotations: [{ kind: 'document', id: '01-nq-bm', start, end: start + 8 }],
  }));
  const { before = '', after = '' } = document.get('01-nq-bm')?.[0]?.quotation ?? {};
  expect(before).toMatch(/^… (?:dài ){30,40}$/);
  expect(after).toMatch(/^ (?:dòng ){25,35}…$/);
});

test('a quotation is what its naming has, however the text is spaced', () => {
  const word = fc.stringMatching(/^[a-zđớ01.;,]{1,6}$/);
  const space = fc.constantFrom(' ', '\n\n', '\t', '\n', '  ', '\u2028');
  const words = fc.array(fc.tuple(word, space, fc.boolean()), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, (parts) => {
      const annotations: Annotation[] = [];
      let text = '';
      for (const [i, [one, gap, named]] of parts.entries()) {
        const start = text.length;
        text += one + gap;
        if (named)
          annotations.push({ kind: 'event', id: `su-kien-${String(i % 7)}`, start, end: text.length - gap.length });
      }
      const { event } = linkedBack(({ id }) =>
        id === 'bai-mot' ? { text, annotations } : { text: '', annotations: [] },
      );
      const article = newsroom.bySlug.get('bai-mot');
      const namings = article ? namingsIn(article, { text, annotations }) : [];
      const wanted = namings.filter(({ kind, quotation }) => kind === 'event' && quotation);
      expect(wanted.length).toBe(new Set(annotations.map((one) => 'id' in one && one.id)).size);
      for (const { id, quotation } of wanted)
        expect(event.get(id)?.find((link) => link.article === article)?.quotation).toEqual(quotation);
    }),
  );
});
