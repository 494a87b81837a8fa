import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseProse } from './plain-prose.ts';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();
const parse = (text: string) => processor.parse(text);

const LINES = [
  'Một đoạn văn thường, có số 1.234 và (ngoặc) “kép”.',
  'Năm 2019: 39-NQ/TW; 3,51% + 2 = 5 - 1.',
  '1986 là năm đổi mới',
  '2019. Một mục',
  '1) một',
  '- gạch đầu dòng',
  '  thụt vào',
  '    mã lệnh',
  '\tTab',
  '* * *',
  '---',
  '===',
  '## Đề mục',
  '#không phải đề mục',
  '> trích',
  'có **đậm** và *nghiêng*',
  'có [chữ](a.md) và [khác][x]',
  '| a | b |',
  '|---|---|',
  ':-:',
  'www.mau.vn và a@mau.vn',
  'https://mau.vn/x',
  'cuối dòng hai cách  ',
  'gạch chéo \\',
  '&amp; và &',
  '<b>thẻ</b>',
  '<div>',
  '<!-- chú',
  '```',
  '[x]: a.md',
  '[^1]: chú thích',
  'xem [^1]',
  '- [ ] việc',
  '~~bỏ~~',
  '\u00a0cách lạ',
  'chữ\u00a0',
  '=> mũi tên',
  '',
  '   ',
];

test('the tree is the one that the parser gives', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES, '', '', LINES[0] ?? ''), { maxLength: 14 }), (lines) => {
      const body = lines.join('\n');
      expect(parseProse(body, parse)).toEqual(parse(body));
    }),
    { numRuns: 1000, seed: 7 },
  );
});

test('plain paragraphs are not given to the parser', () => {
  const given: string[] = [];
  parseProse('Một.\n\nHai\nba.\n\n## Bốn\n\n- năm\n\nSáu.\n', (text) => {
    given.push(text);
    return parse(text);
  });
  expect(given).toEqual(['## Bốn\n\n- năm\n']);
});
