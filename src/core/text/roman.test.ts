import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { parseRoman, toRoman } from './roman.ts';

test.each([
  ['XII', 12],
  ['XVIII', 18],
  ['IV', 4],
  ['MMXXVI', 2026],
  ['IIII', undefined],
  ['VX', undefined],
  ['xii', undefined],
  ['XII ', undefined],
  ['', undefined],
])('%j', (text, want) => {
  expect(parseRoman(text)).toBe(want);
});

it('reads back what it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (value) => {
      expect(parseRoman(toRoman(value))).toBe(value);
    }),
  );
});

it('refuses what has no numeral', () => {
  expect(() => toRoman(0)).toThrow(RangeError);
});
