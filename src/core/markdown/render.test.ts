import fc from 'fast-check';
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

/** What Markdown makes elements of, but for HTML. */
const LINES = [
  'Nghị quyết  ',
  'một **đậm** và *nghiêng*, `mã`, ~~bỏ~~ \\',
  '## Đề mục',
  '- một',
  '- # hai',
  '- [x] ba',
  '1. bốn',
  '  thụt vào',
  '    mã lệnh',
  '```',
  '> trích',
  '| a | b |',
  '| --- | --: |',
  '![ảnh](../../anh/b.png "Lời. Ảnh: A")',
  '[a [b](c)](https://d.vn) www.a.vn',
  'xem[^1]',
  '[^1]: chú',
  '---',
  '&lt;b>&nbsp;&#13;',
  '',
];

test('a tree that is not read as HTML is what it would be if it were', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES, ''), { maxLength: 10 }), (lines) => {
      const body = lines.join('\n');
      expect(render(body).html).toBe(render(`<!-- x -->\n\n${body}`).html.trimStart());
    }),
    { numRuns: 300, seed: 5 },
  );
});
