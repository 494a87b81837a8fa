import { expect, test } from 'vitest';
import { newsroomOf } from '../../../tests/support/newsroom.ts';
import { archive, articlesOfMonth, articlesOfYear, months } from './archive.ts';
import { frontView } from './front.ts';
import { latestScript } from './latest.ts';
import { officialsList } from './officials-list.ts';
import { tagListing, tags } from './tags.ts';

const article = (date: string, more = '') =>
  `---\ntitle: Bài ${date}\ndate: ${date}\nsection: thoi-su\n${more}---\n\nThân bài.\n`;
const official = (name: string) => `name: ${name}\noffices: [{ title: Ủy viên, sources: [{ outlet: Giả định }] }]\n`;
const EMPTY = {
  'articles/2019/bai-mot.md': undefined,
  'officials/le-thi-mau.yaml': undefined,
  'documents/01-nq-bm.yaml': undefined,
};
const noSize = () => Promise.resolve({ width: 1, height: 1 });

test('an empty newsroom has a front page without anything on it', async () => {
  expect(await frontView(newsroomOf(EMPTY), noSize)).toEqual({
    lead: undefined,
    seconds: [],
    latest: [],
    issue: undefined,
    documents: [],
    events: [],
  });
});

test('the first article of the newest number leads, even when a newer article is there', async () => {
  const view = await frontView(
    newsroomOf({
      'articles/2019/moi.md': article('2019-05-01'),
      'issues/2019-02.md': '---\nnumber: 2/2019\ndate: 2019-02\narticles: [bai-mot]\n---\n',
      'issues/2019-01.md': '---\nnumber: 1/2019\ndate: 2019-01\ntitle: Đầu năm\narticles: [bai-mot]\n---\n',
    }),
    noSize,
  );
  expect(view.lead?.title).toBe('Bài một');
  expect(view.seconds.map(({ title }) => title)).toEqual(['Bài 2019-05-01']);
  expect(view.issue?.earlier).toEqual([
    { href: '/so-bao/2019-01.html', text: 'Số 1/2019', remark: '01/2019 · Đầu năm' },
  ]);
});

test('the archive counts months; a date known to the year has its own heading', () => {
  const newsroom = newsroomOf({
    'articles/2019/thang-hai.md': article('2019-02'),
    'articles/2019/ca-nam.md': article('2019'),
  });
  expect(archive(newsroom)).toHaveLength(1);
  expect(archive(newsroom)[0]?.count).toBe(3);
  expect(archive(newsroom)[0]?.months.filter(({ count }) => count > 0)).toEqual([
    { month: '2019-02', name: 'Tháng 2', href: '/luu-tru/2019.html#thang-2', count: 2 },
  ]);
  expect(months(newsroom)).toEqual([]);
  expect(articlesOfMonth(newsroom, '2019-02').map(({ title }) => title)).toEqual(['Bài một', 'Bài 2019-02']);
  expect(articlesOfYear(newsroom, '2019').map(({ anchor, name, cards }) => [anchor, name, cards.length])).toEqual([
    ['thang-2', 'Tháng 2', 2],
    [undefined, 'Không rõ tháng', 1],
  ]);
});

test('officials stand under the letter of their given name, Đ after D', () => {
  const newsroom = newsroomOf({
    ...EMPTY,
    'officials/a.yaml': official('Trần Văn Đạt'),
    'officials/b.yaml': official('Trần Văn Dũng'),
    'officials/c.yaml': official('Lê Thị Ánh'),
    'officials/d.yaml': official('Lê Thị Ân'),
  });
  expect(officialsList(newsroom).map(({ id, title, rows }) => [id, title, rows.map(({ text }) => text)])).toEqual([
    ['chu-a', 'A', ['Lê Thị Ánh']],
    ['chu-aa', 'Â', ['Lê Thị Ân']],
    ['chu-d', 'D', ['Trần Văn Dũng']],
    ['chu-dd', 'Đ', ['Trần Văn Đạt']],
  ]);
});

test('tags that share an address are one', () => {
  const newsroom = newsroomOf({
    'articles/2019/a.md': article('2019-03', 'tags: [Tinh giản biên chế]\n'),
    'articles/2019/b.md': article('2019-04', 'tags: [tinh giản biên chế]\n'),
  });
  expect(
    tags(newsroom).map((tag) => [tag.href, tagListing(newsroom, tag).links.map(({ article: { title } }) => title)]),
  ).toEqual([['/the/tinh-gian-bien-che.html', ['Bài 2019-04', 'Bài 2019-03']]]);
});

test('the newest articles for all pages: a script that can hold no markup of its own', () => {
  const newsroom = newsroomOf({
    'articles/2019/bai-mot.md': article('2019-02-12').replace('Bài 2019-02-12', 'A </script> “B”'),
  });
  expect(latestScript(newsroom)).toBe(
    'window.banTinLatest={"edition":{"date":"2019-02-12","weekday":"Thứ Ba","day":"12/02/2019"},' +
      '"articles":[["bai-viet/2019/bai-mot.html","A </script> “B”","Thứ Ba, 12/02/2019"]]};\n',
  );
});

test('a year with very many articles shows some of each month, and how many more there are', () => {
  const many = Array.from({ length: 201 }, (_, i) => [
    `articles/2019/bai-${String(i)}.md`,
    article(i < 195 ? '2019-07' : '2019-05'),
  ]);
  const newsroom = newsroomOf({ ...EMPTY, ...(Object.fromEntries(many) as Record<string, string>) });
  expect(articlesOfYear(newsroom, '2019').map(({ cards, more }) => [cards.length, more])).toEqual([
    [5, { href: '/luu-tru/2019/07.html', count: 190 }],
    [5, { href: '/luu-tru/2019/05.html', count: 1 }],
  ]);
  expect(months(newsroom)).toEqual(['2019-07', '2019-05']);
  expect(archive(newsroom)[0]?.months.flatMap(({ href }) => href ?? [])).toEqual([
    '/luu-tru/2019/05.html',
    '/luu-tru/2019/07.html',
  ]);
});
