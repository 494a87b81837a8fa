import { expect, test } from 'vitest';
import { newsroomOf } from '../../../tests/support/newsroom.ts';
import { editionOf, newestEdition, shell } from './shell.ts';

const SIX = { 'issues/2019-06.md': '---\nnumber: 6/2019\ndate: 2019-06-03\narticles: [bai-mot]\n---\n' };
const TWO = { 'issues/2019-02.md': '---\nnumber: 2/2019\ndate: 2019-02\narticles: [bai-mot]\n---\n' };

test.each([
  ['the newest number', { ...SIX, ...TWO }, 'Số 6/2019', 'Thứ Hai', '03/06/2019'],
  ['a number of which only the month is known', TWO, 'Số 2/2019', undefined, '02/2019'],
  ['before the first number: the newest article', {}, undefined, 'Thứ Ba', '12/02/2019'],
  ['before the first article', { 'articles/2019/bai-mot.md': undefined }, undefined, undefined, undefined],
])('the line under the name: %s', (_case, changes, issue, weekday, day) => {
  const edition = newestEdition(newsroomOf(changes));
  expect([edition.issue?.text, edition.weekday, edition.day]).toEqual([issue, weekday, day]);
});

test('a page that belongs to no number names none, so that a new one leaves it as it is', () => {
  const before = shell(newsroomOf(TWO), '/van-ban.html');
  expect(shell(newsroomOf({ ...SIX, ...TWO }), '/van-ban.html')).toEqual(before);
  expect([before.edition, before.newest]).toEqual([undefined, { href: '/so-bao.html', text: 'Số báo mới nhất' }]);
  expect(shell(newsroomOf(), '').newest.href).toBe('/index.html');
});

test('the number of a page', () => {
  const [, two] = newsroomOf({ ...SIX, ...TWO }).issues;
  expect(two && editionOf(two).issue).toEqual({ href: '/so-bao/2019-02.html', text: 'Số 2/2019' });
});

test('navigation: sections in the order of site.yaml, then what is not empty; the part we are in is marked', () => {
  const { sections, records } = shell(newsroomOf(), '/van-ban.html');
  expect(sections.map(({ text }) => text)).toEqual(['Trang nhất', 'Thời sự']);
  expect(records).toEqual([
    { href: '/van-ban.html', text: 'Văn bản', current: true },
    { href: '/can-bo.html', text: 'Cán bộ', current: false },
    { href: '/luu-tru.html', text: 'Lưu trữ', current: false },
  ]);
});

test('the publisher: organisation and motto; the public address ends in a stroke', () => {
  const { publisher, address } = shell(newsroomOf(), '');
  expect([publisher, address]).toEqual(['Ban Mẫu', 'https://ban-tin.example/']);
});
