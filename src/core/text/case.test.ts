import { describe, expect, it, test } from 'vitest';
import { capitalise, matchCase } from './case.ts';

describe('matchCase', () => {
  test.each([
    ['HOÀ', 'hòa', 'HÒA'],
    ['Hoà', 'hòa', 'Hòa'],
    ['hoà', 'hòa', 'hòa'],
    ['Ô', 'oa', 'Oa'],
    ['ỦY', 'uyển', 'UYỂN'],
    ['SRo', 'sró', 'SRó'],
  ])('%s: %s → %s', (pattern, word, want) => {
    expect(matchCase(pattern, word)).toBe(want);
  });
});

it('capitalises the first letter, behind a quotation mark too', () => {
  expect(['đảng ủy', '“ủy ban', 'TP. Vinh', '3 tháng', ''].map(capitalise)).toEqual([
    'Đảng ủy',
    '“Ủy ban',
    'TP. Vinh',
    '3 tháng',
    '',
  ]);
});
