import { expect, test } from 'vitest';
import { newsroomOf } from '../../../tests/support/newsroom.ts';
import { documentView } from './document.ts';
import { documentsList } from './documents-list.ts';
import { documentName } from './names.ts';

const newsroom = newsroomOf({
  'terms/dang-xiii.yaml': 'series: party\nnumber: XIII\nsources: [{ outlet: Giả định }]\n',
  'documents/01-nq-bm.yaml':
    'code: 01-NQ/BM\ntype: Nghị quyết\nterm: dang-xii\ndate: 2017\nissuer: ban-mau\nissuerName: Ban Mẫu cũ\nsources: [{ outlet: Giả định }]\n',
  'documents/01-nq-bm-xiii.yaml':
    'code: 01-NQ/BM\ntype: Nghị quyết\nterm: dang-xiii\ndate: 2022-06-16\ntitle: Về việc khác\nsources: [{ outlet: Giả định }]\n',
  'documents/02-hd-bm.yaml':
    'code: 02-HD/BM\ntype: Hướng dẫn\nrelations: [{ kind: guides, document: 01-NQ/BM@XII, note: Phần hai }]\nsources: [{ outlet: Giả định }]\n',
  'articles/2019/bai-mot.md': undefined,
});
const page = (id: string) => {
  const document = newsroom.documents.get(id);
  if (!document) throw new Error(id);
  return { name: documentName(newsroom, document), ...documentView(newsroom, document) };
};

test.each([
  ['01-nq-bm', 'Nghị quyết 01-NQ/BM (khóa XII)'],
  ['01-nq-bm-xiii', 'Nghị quyết 01-NQ/BM (khóa XIII)'],
  ['02-hd-bm', 'Hướng dẫn 02-HD/BM'],
])('%s is named %s', (id, name) => {
  expect(page(id).name).toBe(name);
});

test('a relation stands on both pages, and the same code of another term is pointed out', () => {
  expect(page('02-hd-bm').besides).toEqual([
    {
      title: 'Hướng dẫn',
      links: [{ href: '/van-ban/01-nq-bm.html', text: 'Nghị quyết 01-NQ/BM (khóa XII)', remark: 'Phần hai' }],
    },
  ]);
  expect(page('01-nq-bm').besides.map(({ title, links }) => [title, links.map(({ text }) => text)])).toEqual([
    ['Được hướng dẫn bởi', ['Hướng dẫn 02-HD/BM']],
    ['Cùng số hiệu, nhiệm kỳ khác', ['Nghị quyết 01-NQ/BM (khóa XIII)']],
  ]);
});

test('the issuer bears the name of that time and links to its record', () => {
  const issuer = page('01-nq-bm').facts.find(({ term }) => term === 'Cơ quan ban hành');
  expect(issuer?.values).toMatchObject([{ text: 'Ban Mẫu cũ', href: '/to-chuc/ban-mau.html' }]);
});

test('the list goes by year, newest first, the undated at the end', () => {
  expect(documentsList(newsroom).map(({ title, rows }) => [title, rows.map(({ href }) => href)])).toEqual([
    ['2022', ['/van-ban/01-nq-bm-xiii.html']],
    ['2017', ['/van-ban/01-nq-bm.html']],
    ['Không rõ năm', ['/van-ban/02-hd-bm.html']],
  ]);
});
