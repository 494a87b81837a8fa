import { expect, test } from 'vitest';
import { caseClashes, MAX_PATH, pathFault } from './path.ts';

test.each([
  'data/index.html',
  'data/bai-viet/2019/sap-xep-to-chuc-bo-may.html',
  'data/_astro/trang.D3f_-x.css',
  'data/anh/a@2x.webp',
  'a'.repeat(MAX_PATH),
])('%s travels', (path) => {
  expect(pathFault(path)).toBeUndefined();
});

test.each([
  ['../ngoai.html', /ra ngoài/],
  ['data/../../x', /ra ngoài/],
  ['data/./x', /ra ngoài/],
  ['/etc/passwd', /trống/],
  ['data//x', /trống/],
  ['', /trống/],
  ['C:/x', /ký tự/],
  ['data\\x', /ký tự/],
  ['data/bài.html', /ký tự/],
  ['data/một tệp', /ký tự/],
  ['data/x%20y', /ký tự/],
  ['data/x\u0000', /ký tự/],
  ['data/con', /Windows/],
  ['data/NUL.txt', /Windows/],
  ['data/x.', /dấu chấm/],
  ['a'.repeat(MAX_PATH + 1), /quá 120/],
])('%j is refused', (path, cause) => {
  expect(pathFault(path)).toMatch(cause);
});

test('paths that one disk keeps apart and another does not are found', () => {
  expect(caseClashes(['a/B.html', 'a/c.html', 'A/b.html'])).toEqual([['a/B.html', 'A/b.html']]);
});
