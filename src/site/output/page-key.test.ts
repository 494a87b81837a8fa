import { expect, test } from 'vitest';
import { onlyPlain, shownText } from './page-key.ts';

const shell = { name: 'Bản tin', sections: [{ text: 'Thời sự', current: true }] };

test.each<[string, object]>([
  ['with a shell', { shell, view: { title: 'Bài' }, path: '/a' }],
  ['with nothing but a shell', { shell }],
  ['without a shell', { file: '<urlset/>' }],
])('what a page shows comes back whole from its JSON: %s', (_name, shown) => {
  expect(JSON.parse(shownText(shown, '1').json())).toEqual(shown);
});

test.each<[string, object, object]>([
  ['the shell', { shell, path: '/a' }, { shell: { ...shell, name: 'Khác' }, path: '/a' }],
  ['what is its own', { shell, path: '/a' }, { shell, path: '/b' }],
  ['whether there is a shell', { shell }, {}],
])('the key tells pages apart by %s', (_name, one, other) => {
  expect(shownText(one, '1').key).not.toBe(shownText(other, '1').key);
  expect(shownText(structuredClone(one), '1').key).toBe(shownText(one, '1').key);
});

test('the key tells versions apart', () => {
  expect(shownText({ shell }, '1').key).not.toBe(shownText({ shell }, '2').key);
});

test.each([[new Map([['a', 1]])], [new Set([1])], [() => 1]])('%s is refused', (value) => {
  expect(() => {
    onlyPlain({ view: { value } });
  }).toThrow('“value” of a page is no plain data');
});
