import fc from 'fast-check';
import type { Nodes } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { plainElements } from './plain-hast.ts';
import { walk } from './walk.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const whole = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).use(rehypeSanitize).freeze();

/** What the whole pipeline makes of a body, without the places and the mode of reading. */
function elements(body: string) {
  const tree = whole.runSync(parser.parse(body));
  walk<Nodes>(tree, (node) => {
    delete node.position;
    delete node.data;
  });
  return tree;
}

const LINES = [
  'Nghị quyết 18-NQ/TW & 19-NQ/TW  ',
  'Đại hội **XIII** của *Đảng*, ***cả hai***',
  '**đậm*cong***',
  '\tthụt \t ',
  '## Đề mục **đậm**',
  '##',
  '# một',
  '- một',
  '- hai **ba**',
  '-',
  '  thêm',
  '* ba',
  '1. bốn',
  '2. năm',
  '3. sáu',
  '- [x] bảy',
  '> trích',
  '> - gạch',
  '>',
  '| a | **b** |',
  '| --- | --: |',
  '| :-- | :-: |',
  '| một | |',
  '| một |',
  '---',
  '===',
  '`mã`',
  '![ảnh](a.jpg)',
  '[a](b.md)',
  '<b>c</b>',
  'xuống \\',
  '&nbsp;&lt;&#13;&#10;x',
  'xem[^1]',
  '[^1]: chú',
  '[b]: c.md',
  '',
  '',
  '',
  '',
];

test('the elements of a plain body are those of the whole pipeline, and all others are left to it', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 7 }), (lines) => {
      const body = lines.join('\n');
      const tree = plainElements(parser.parse(body));
      if (tree === undefined) return;
      plain += 1;
      expect(tree).toEqual(elements(body));
    }),
    { numRuns: 500, seed: 11 },
  );
  expect(plain).toBeGreaterThan(100);
});

test.each([
  'một\n\n- hai\n- ba',
  '- hai\n- ba\n\n- **bốn**',
  '> **một**\n\n1. hai\n2. ba',
  '## một\n\n| a | b |\n| - | -: |\n| c | d |',
])('is plain: %j', (body) => {
  expect(plainElements(parser.parse(body))).toEqual(elements(body));
});
