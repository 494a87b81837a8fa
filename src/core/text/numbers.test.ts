import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { findNumbers, formatNumber, parseNumber } from './numbers.ts';

test.each([
  ['132.354', 132354],
  ['3,51', 3.51],
  ['1.234.567,8', 1234567.8],
  ['1 234 567', 1234567],
  ['05', 5],
  ['12.3', undefined],
  ['1.23.456', undefined],
  ['1234.567', undefined],
  ['3,', undefined],
  ['', undefined],
  ['hai', undefined],
])('%j reads as %s', (text, want) => {
  expect(parseNumber(text)).toBe(want);
});

it('reads back every number that it writes', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 40 }), fc.nat({ max: 999 }), (whole, thousandths) => {
      const value = Number(`${whole}.${thousandths}`);
      expect(parseNumber(formatNumber(value))).toBe(value);
    }),
  );
});

test.each([
  ['giảm 132.354 người, tương đương 3,51%.', ['132.354 = 132354', '3,51% = 3.51 %']],
  ['hỗ trợ 2,5 triệu đồng cho 70 điểm cầu', ['2,5 triệu = 2500000', '70 = 70']],
  ['đạt 5,61 % kế hoạch', ['5,61 % = 5.61 %']],
  ['Nghị quyết 39-NQ/TW, 34/2018/NĐ-CP, lúc 14:30, ngày 12/02/2019, A4, 1.2.3', []],
])('%s', (text, want) => {
  expect(
    findNumbers(text).map(
      ({ start, end, value, percent }) => `${text.slice(start, end)} = ${value}${percent ? ' %' : ''}`,
    ),
  ).toEqual(want);
});
