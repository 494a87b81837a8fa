import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativeAddress, relativeLinks } from './relative-links.ts';

test.each([
  ['index.html', 'tep/a.css', 'tep/a.css'],
  ['bai-viet/2019/a.html', 'tep/a.css', '../../tep/a.css'],
  ['bai-viet/2019/a.html', 'bai-viet/2019/b.html#x', 'b.html#x'],
  ['bai-viet/2019/a.html', 'bai-viet/2019/a.html#x', 'a.html#x'],
  ['bai-viet/2019/a.html', 'bai-viet/2020/b.html', '../2020/b.html'],
  ['a.html', 'tim-kiem.html?q=a/b', 'tim-kiem.html?q=a/b'],
])('from %s to %s: %s', (from, to, expected) => {
  expect(relativeAddress(from, to)).toBe(expected);
});

test.each([
  ['<a class="x" href="/a.html">href="/b"</a>', '<a class="x" href="../a.html">href="/b"</a>'],
  ['<a href="/">x</a>', '<a href="../index.html">x</a>'],
  ['<img src="/i.png" srcset="/i.png 1x, /j.png 2x">', '<img src="../i.png" srcset="../i.png 1x, ../j.png 2x">'],
  ['<a href="//x.vn/a">', '<a href="//x.vn/a">'],
  ['<a href="https://x.vn/a">', '<a href="https://x.vn/a">'],
  ['<form action="/y-kien.html">', '<form action="../y-kien.html">'],
])('%s', (html, expected) => {
  expect(relativeLinks(html, 'd/p.html')).toBe(expected);
});

/** Texts of the signs that matter to the scan, in any order: tags cut short, quotation marks that don't match, strokes in words. */
const TEXT = fc
  .array(
    fc.constantFrom(
      '<a',
      '<',
      '>',
      ' ',
      '"',
      '="',
      '/',
      '="/',
      ' href="/',
      ' SRC="/',
      ' srcset="/',
      'x',
      ', ',
      '#',
      '?',
      '//',
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

test('any text, well formed or not, is what two expressions say: a tag, and in it the addresses', () => {
  const address = /(\s(?:href|src|poster|action|srcset)=")(\/[^"]*)"/gi;
  const plainly = (html: string) =>
    html.replace(/<[a-z][^<>]*>/gi, (tag) =>
      tag.replace(address, (_all, head: string, value: string) => `${head}${toRelative(head, value)}"`),
    );
  const toRelative = (head: string, value: string) =>
    relativeLinks(`<a${head}${value}">`, 'd/e/p.html').slice(`<a${head}`.length, -2);
  fc.assert(
    fc.property(TEXT, (html) => {
      expect(relativeLinks(html, 'd/e/p.html')).toBe(plainly(html));
    }),
    { numRuns: 2000 },
  );
});

test('any relative address leads where it should', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', 'ab'), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(path, path, fc.constantFrom('', '#a/b', '?a/b'), (from, to, rest) => {
      const site = 'https://x.vn/';
      expect(new URL(relativeAddress(from, to + rest), site + from).href).toBe(site + to + rest);
    }),
  );
});
