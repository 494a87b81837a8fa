import { expect, test } from 'vitest';
import { newsroomOf } from '../../../tests/support/newsroom.ts';
import type { Files } from '../../../tests/support/newsroom.ts';
import type { Newsroom } from '../../core/newsroom/model.ts';
import { reasons, relatedArticles, sameSection } from './related.ts';

/** The sample newsroom, its only article aside, with so many articles a day apart. */
const naming = (days: number, more: Files = {}): Newsroom =>
  newsroomOf({
    'articles/2019/bai-mot.md': undefined,
    ...Object.fromEntries(
      Array.from({ length: days }, (_, i) => {
        const day = new Date(Date.UTC(2019, 0, 1 + i)).toISOString().slice(0, 10);
        return [`articles/${day.slice(0, 4)}/ngay-${day}.md`, article(day)];
      }),
    ),
    ...more,
  });
const article = (day: string, more = 'documents: [01-NQ/BM]\n') =>
  `---\ntitle: Bài ${day}\ndate: ${day}\nsection: thoi-su\n${more}---\n\nThân bài.\n`;

/** What stands under the article of a day. */
function under(newsroom: Newsroom, day: string) {
  const found = newsroom.bySlug.get(`ngay-${day}`);
  if (!found) throw new Error(day);
  const section = sameSection(newsroom, found);
  const titles = relatedArticles(reasons(newsroom, found), section).map(({ title }) => title.slice(4));
  return { related: titles, section: section.map(({ date }) => date) };
}

test('among articles that share as much, the nearest in time, the older first', () => {
  expect(under(naming(30), '2019-01-15')).toEqual({
    related: ['2019-01-16', '2019-01-17', '2019-01-18', '2019-01-19', '2019-01-10'],
    section: ['2019-01-14', '2019-01-13', '2019-01-12', '2019-01-11'],
  });
});

test('where the section has too few older ones, those just newer', () => {
  expect(under(naming(30), '2019-01-02').section).toEqual(['2019-01-01', '2019-01-05', '2019-01-04', '2019-01-03']);
});

test.each([1, 12, 80, 150])('%i articles more leave what stands under old ones as it is', (more) => {
  const [before, after] = [naming(40), naming(40 + more)];
  for (const day of ['2019-01-01', '2019-01-15', '2019-01-30'])
    expect(under(after, day), day).toEqual(under(before, day));
});

test('a newer article that shares more goes first', () => {
  const more = 'documents: [01-NQ/BM]\nofficials: [le-thi-mau]\n';
  const newsroom = naming(40, {
    'articles/2019/ngay-2019-01-15.md': article('2019-01-15', more),
    'articles/2019/ngay-2019-12-01.md': article('2019-12-01', more),
  });
  expect(under(newsroom, '2019-01-15').related[0]).toBe('2019-12-01');
});

test('what a hundred articles had named by its day leads nowhere', () => {
  expect(under(naming(130), '2019-04-30').related).toEqual([]);
  expect(under(naming(130), '2019-03-30').related).not.toEqual([]);
});
