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
  '2) hai',
  '10. mười',
  '- Một việc;',
  '- Hai việc.',
  '* Ba việc',
  '+ bốn',
  '-  năm',
  '-',
  '- **sáu**',
  '- - bảy',
  '- # tám',
  '- 1. chín',
  '- gạch đầu dòng',
  '  thụt vào',
  '    mã lệnh',
  '\tTab',
  '* * *',
  '---',
  '===',
  '## Đề mục',
  '###### Đề mục, số 2.',
  '## Đề mục ##',
  '##',
  '# Xem www.mau.vn',
  '##  Đề mục',
  '#không phải đề mục',
  '> trích',
  '> “Trích” một câu, năm 2019.',
  '>không cách',
  '> - gạch',
  '> 2019. Một mục',
  'có **đậm** và *nghiêng*',
  'có [chữ](a.md) và [khác][x]',
  '| a | b |',
  '|---|---|',
  '| --- | ---: |',
  '| :-- | :-: |',
  '| Chi bộ |  1.234 |',
  '| một | hai | ba |',
  '| một |',
  '|  | hai |',
  '| **đậm** | hai |',
  '| một | hai',
  '|một|hai|',
  '| www.mau.vn | hai |',
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

/** Blocks as they stand under each other in a bulletin. */
const BLOCKS = [
  'Một đoạn văn\nhai dòng.',
  '## Đề mục',
  '## Đề mục\nliền đoạn',
  '> Trích\n> hai dòng',
  '> Trích\nđoạn lười',
  '- một\n- hai',
  '- ba\n- bốn',
  '* một',
  '- một\n* hai',
  '1. một\n2. hai',
  '1. một\n2) hai',
  '- một\n  tiếp',
  '  thụt vào',
  '    mã lệnh',
  '| a | b |\n| --- | ---: |\n| c | d |',
  '| a | b |\n| --- |\n| c | d |',
  '| a | b |\n| --- | --- |\n| c |\n| d | e |',
  '| a | b |\n| --- | --- |\nđoạn liền bảng',
  'có **đậm**',
  '---',
];

test('the tree of blocks is the one that the parser gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...BLOCKS), { maxLength: 8 }),
      fc.constantFrom('\n\n', '\n\n\n', '\n \n'),
      (blocks, gap) => {
        const body = blocks.join(gap);
        expect(parseProse(body, parse)).toEqual(parse(body));
      },
    ),
    { numRuns: 1000, seed: 11 },
  );
});

test('plain blocks are not given to the parser', () => {
  const given: string[] = [];
  const blocks = [
    'Một.',
    'Hai\nba.',
    '## Bốn',
    '- năm\n- sáu',
    '- và bảy',
    '> Bảy.',
    '| a | b |\n| --- | ---: |\n| c | 1 |',
    '**Tám**',
    'Chín.',
  ];
  parseProse(`${blocks.join('\n\n')}\n`, (text) => {
    given.push(text);
    return parse(text);
  });
  expect(given).toEqual(['**Tám**\n']);
});
