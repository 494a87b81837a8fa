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
