import { expect, test } from 'vitest';
import { isSpace } from './white-space.ts';

test('white space is what \\s has', () => {
  const units = Array.from({ length: 0x1_0000 }, (_, unit) => unit);
  expect(units.filter((unit) => isSpace(unit) !== /\s/.test(String.fromCharCode(unit)))).toEqual([]);
});
