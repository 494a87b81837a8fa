import { expect, test } from 'vitest';
import { pieces } from './unbroken.ts';

test.each([
  ['Nghị quyết 18-NQ/TW (khóa XII)', ['Nghị quyết ', '[18-NQ/TW]', ' (khóa XII)']],
  ['Nghị định 68/2000/NĐ-CP', ['Nghị định ', '[68/2000/NĐ-CP]']],
  ['không có số hiệu', ['không có số hiệu']],
  ['', []],
])('%s', (text, expected) => {
  expect(pieces(text).map((piece) => (piece.whole ? `[${piece.text}]` : piece.text))).toEqual(expected);
});
