import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseShare, planShares } from './share.ts';

test.each([
  ['1/1', { number: 1, of: 1 }],
  ['2/3', { number: 2, of: 3 }],
  ['10/10', { number: 10, of: 10 }],
])('%s is a share', (text, share) => {
  expect(parseShare(text)).toEqual(share);
});

test.each(['0/3', '4/3', 'a/b', '1', '1/0', '-1/3', '1/3/5', ' 1/3', '1.5/3', ''])('“%s” is none', (text) => {
  expect(() => parseShare(text)).toThrow('ví dụ 1/3');
});

const years = (...sizes: number[]) => sizes.map((articles, i) => ({ year: String(2001 + i), articles }));

test.each([
  ['one worker does all', [years(5, 7)], 1, [['2001', '2002']]],
  ['the largest year weighs as much as the others together', [years(10, 4, 6)], 2, [['2001'], ['2002', '2003']]],
  [
    'years of one part of the index stay together when there are parts enough',
    [years(3, 3), [{ year: '2005', articles: 6 }]],
    2,
    [['2001', '2002'], ['2005']],
  ],
  ['more workers than years leave some without work', [years(3, 3)], 3, [['2001'], ['2002'], []]],
  ['no article at all', [], 2, [[], []]],
])('%s', (_name, groups, workers, expected) => {
  expect(planShares(groups, workers)).toEqual(expected);
});

test('each year is in one share, and no share is above the mean by more than the largest unit', () => {
  const group = fc.array(fc.nat(500), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(group, { maxLength: 12 }), fc.integer({ min: 1, max: 8 }), (sizes, workers) => {
      let year = 2000;
      const groups = sizes.map((one) => one.map((articles) => ({ year: String(year++), articles })));
      const shares = planShares(groups, workers);
      const all = groups.flat();
      expect(shares.flat().sort()).toEqual(all.map((one) => one.year));
      const size = new Map(all.map((one) => [one.year, one.articles]));
      const loads = shares.map((share) => share.reduce((sum, one) => sum + (size.get(one) ?? 0), 0));
      const total = loads.reduce((sum, load) => sum + load, 0);
      const units = groups.length < workers ? all.map(({ articles }) => articles) : groups.map(sum);
      expect(Math.max(...loads)).toBeLessThanOrEqual(total / workers + Math.max(0, ...units));
    }),
  );
});

const sum = (group: readonly { articles: number }[]): number => group.reduce((total, one) => total + one.articles, 0);
