import { expect, test } from 'vitest';
import { newsroomOf } from '../../../tests/support/newsroom.ts';
import type { Files } from '../../../tests/support/newsroom.ts';
import { articleView } from './article.ts';

const file = (title: string, date: string, more = '') =>
  `---\ntitle: ${title}\ndate: ${date}\nsection: thoi-su\n${more}---\n\nThân bài.\n`;
const NOTHING = { named: [], figures: [] };

function view(changes: Files, slug = 'bai-mot') {
  const newsroom = newsroomOf(changes);
  const article = newsroom.bySlug.get(slug);
  if (!article) throw new Error(`no article ${slug}`);
  return articleView(newsroom, article, NOTHING, {
    sizeOf: () => Promise.resolve({ width: 3, height: 2 }),
    proseOf: () => '',
  });
}

test('related articles say why; those of the section stand in their own list, with the reason they have', async () => {
  const { related, sameSection } = await view({
    'site.yaml':
      'name: Bản tin Mẫu\ndescription: Thử\naddress: https://ban-tin.example\nsections:\n  - { id: thoi-su, name: Thời sự }\n  - { id: khac, name: Khác }\n',
    'articles/2019/bai-hai.md': file('Bài hai', '2019-03-01', 'documents: [01-NQ/BM]\n').replace('thoi-su', 'khac'),
    'articles/2019/bai-ba.md': file('Bài ba', '2019-01-01', 'officials: [le-thi-mau]\n'),
    'articles/2019/bai-bon.md': file('Bài bốn', '2019-01-02'),
  });
  expect(related.map(({ title, remark }) => [title, remark])).toEqual([
    ['Bài hai', 'Cùng nhắc đến Nghị quyết 01-NQ/BM'],
  ]);
  expect(sameSection.map(({ title, remark }) => [title, remark])).toEqual([
    ['Bài bốn', undefined],
    ['Bài ba', 'Cùng nhắc đến Lê Thị Mẫu'],
  ]);
});

test('two reasons of one kind share their opening', async () => {
  const { related } = await view({
    'site.yaml':
      'name: Bản tin Mẫu\ndescription: Thử\naddress: https://ban-tin.example\nsections:\n  - { id: thoi-su, name: Thời sự }\n  - { id: khac, name: Khác }\n',
    'articles/2019/bai-hai.md': file(
      'Bài hai',
      '2019-03-01',
      'documents: [01-NQ/BM]\nofficials: [le-thi-mau]\n',
    ).replace('thoi-su', 'khac'),
  });
  expect(related.map(({ remark }) => remark)).toEqual(['Cùng nhắc đến Nghị quyết 01-NQ/BM và Lê Thị Mẫu']);
});

test('neighbours in the bulletin number, drafts passed over', async () => {
  const { neighbours } = await view({
    'articles/2019/bai-hai.md': file('Bài hai', '2019-03-01', 'draft: true\n'),
    'articles/2019/bai-ba.md': file('Bài ba', '2019-01-01'),
    'issues/2019-02.md': '---\nnumber: 2/2019\ndate: 2019-02\narticles: [bai-mot, bai-hai, bai-ba]\n---\n',
  });
  expect(neighbours).toEqual({
    issue: { href: '/so-bao/2019-02.html', text: 'Số 2/2019' },
    previous: undefined,
    next: { href: '/bai-viet/2019/bai-ba.html', text: 'Bài ba' },
  });
});

test('how to cite: what is known, and the public address', async () => {
  const { citation } = await view({
    'articles/2019/bai-mot.md': file('Bài một', '2019-02-12', 'authors: [{ name: Trần Văn Mẫu }]\n'),
    'issues/2019-02.md': '---\nnumber: 2/2019\ndate: 2019-02\narticles: [bai-mot]\n---\n',
  });
  expect(citation).toEqual({
    text: 'Trần Văn Mẫu, “Bài một”, Bản tin Mẫu, số 2/2019, ngày 12/02/2019',
    address: 'https://ban-tin.example/bai-viet/2019/bai-mot.html',
  });
});

test.each([
  ['Thành Duy', 'Ảnh: Thành Duy'],
  ['Đồ họa: Bản tin', 'Đồ họa: Bản tin'],
  ['Nguồn ảnh: báo bạn', 'Nguồn ảnh: báo bạn'],
])('the credit %s is printed %s', async (credit, printed) => {
  const { photos } = await view({
    'anh/a.png': '',
    'articles/2019/bai-mot.md': file('Bài một', '2019', `photos: [{ file: a.png, alt: Ảnh, credit: "${credit}" }]\n`),
  });
  expect(photos[0]).toMatchObject({ credit: printed, width: 3, height: 2 });
});
