import { expect, test } from 'vitest';
import { newsroomOf } from '../../../tests/support/newsroom.ts';
import { shell } from './shell.ts';

const SIX = { 'issues/2019-06.md': '---\nnumber: 6/2019\ndate: 2019-06-03\narticles: [bai-mot]\n---\n' };
const TWO = { 'issues/2019-02.md': '---\nnumber: 2/2019\ndate: 2019-02\narticles: [bai-mot]\n---\n' };

test.each([
  ['the newest number', { ...SIX, ...TWO }, 'Số 6/2019', 'Thứ Hai', '03/06/2019'],
  ['a number of which only the month is known', TWO, 'Số 2/2019', undefined, '02/2019'],
  ['before the first number: the newest article', {}, undefined, 'Thứ Ba', '12/02/2019'],
  ['before the first article', { 'articles/2019/bai-mot.md': undefined }, undefined, undefined, undefined],
])('the line under the name: %s', (_case, changes, issue, weekday, day) => {
  const { edition } = shell(newsroomOf(changes), '/index.html');
  expect([edition.issue?.text, edition.weekday, edition.day]).toEqual([issue, weekday, day]);
});

test('the number of a page goes before the newest', () => {
  const newsroom = newsroomOf({ ...SIX, ...TWO });
  expect(shell(newsroom, '', newsroom.issues[1]).edition.issue).toEqual({
    href: '/so-bao/2019-02.html',
    text: 'Số 2/2019',
  });
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
