import { expect, test } from 'vitest';
import { SAMPLE, withNewsroom } from '../../../tests/support/newsroom.ts';
import { readNewsroom } from '../newsroom/read.ts';
import { renderMarkdown } from './render.ts';
import type { Fault } from '../newsroom/fault.ts';

const newsroom = withNewsroom(
  { 'articles/2020/bai-hai.md': SAMPLE['articles/2019/bai-mot.md']?.replace('2019-02-12', '2020') },
  (root) => readNewsroom(root).newsroom,
);
const render = (body: string) => {
  if (!newsroom) throw new Error('the sample has faults');
  const faults: Fault[] = [];
  const html = renderMarkdown(body, {
    file: 'articles/2019/bai-mot.md',
    bodyLine: 8,
    newsroom,
    bySlug: newsroom.bySlug,
    faults,
  });
  return { html, faults: faults.map(({ line, column, cause }) => `${String(line)}:${String(column)} ${cause}`) };
};

test.each([
  ['a script does not pass', 'a <script>x</script> **b**', '<p>a  <strong>b</strong></p>'],
  ['nor an event handler', '<p onclick="x()">a</p>', '<p>a</p>'],
  ['nor a script address', '[a](javascript:x)', '<p><a>a</a></p>'],
  [
    'headings get ids without marks',
    '## Kết quả\n\n## Kết quả',
    '<h2 id="ket-qua">Kết quả</h2>\n<h2 id="ket-qua-2">Kết quả</h2>',
  ],
  ['straight quotes stay as they are', '"a" -- b', '<p>"a" -- b</p>'],
  ['a link to another article', '[a](../2020/bai-hai.md#x)', '<p><a href="/bai-viet/2020/bai-hai.html#x">a</a></p>'],
  ['a picture of the newsroom', '![a](../../anh/b.png)', '<figure><img src="/anh/b.png" alt="a"></figure>'],
])('%s', (_name, body, html) => {
  expect(render(body)).toEqual({ html, faults: [] });
});

test('a link to an article that is not there is a fault with its place', () => {
  expect(render('a\n\nb [c](khong-co.md)').faults).toEqual(['10:3 liên kết tới bài hay hồ sơ không có: khong-co.md']);
});
