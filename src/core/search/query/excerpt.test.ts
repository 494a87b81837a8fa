import { expect, test } from 'vitest';
import { abbreviationTable } from './abbreviations.ts';
import { excerptOf } from './excerpt.ts';
import { parseQuery } from './query.ts';
import { wordSplitter } from './split.ts';

const split = wordSplitter(abbreviationTable([]));
const show = (text: string, query: string, length = 40): string =>
  excerptOf(text, split(text), parseQuery(query, split), length)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['Ban Tổ chức Trung ương\nVề đánh giá cán bộ', 'cán bộ', 'Ban Tổ chức Trung ương · Về đánh giá [cán bộ]'],
  ['Thôn họp.\nXã họp', 'xã họp', 'Thôn [họp]. [Xã họp]'],
  ['“Thôn họp!”\n\nXã họp', 'xã họp', '“Thôn [họp]!” [Xã họp]'],
  ['Ảnh: Hộ ông (TTXVN)\nXã họp', 'thôn', 'Ảnh: Hộ ông (TTXVN) · Xã họp'],
  ['Xã Giả\nĐịnh họp', 'giả định', 'Xã [Giả] · [Định] họp'],
])('the parts of a text are told apart: %j', (text, query, shown) => {
  expect(show(text, query)).toBe(shown);
});

test('a long text is cut around what answers best', () => {
  const filler = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(10);
  const shown = show(`${filler}chi bộ thôn họp ${filler}`, 'chi bo thon hop', 20);
  expect(shown).toMatch(/^….*\[chi bộ thôn họp\].*…$/);
  expect(split(shown)).toHaveLength(20);
});
