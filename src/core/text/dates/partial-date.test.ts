import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  comparePartialDates,
  dateContains,
  dateInRange,
  firstDay,
  isPartialDate,
  lastDay,
  parsePartialDate,
  rangesOverlap,
  toPartialDate,
  weekday,
} from './partial-date.ts';

const day = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

describe('isPartialDate', () => {
  test.each([
    ['2019', true],
    ['2019-02', true],
    ['2019-02-12', true],
    ['2020-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2019-02-29', false],
    ['2019-04-31', false],
    ['2019-13', false],
    ['2019-00', false],
    ['2019-2-1', false],
    ['12/02/2019', false],
    ['0999', false],
    ['', false],
  ])('%s: %s', (text, want) => {
    expect(isPartialDate(text)).toBe(want);
  });

  it('accepts every day of the calendar, and reads back what it wrote', () => {
    fc.assert(
      fc.property(partial, (text) => {
        const parts = parsePartialDate(text);
        expect(parts && toPartialDate(parts)).toBe(text);
      }),
    );
  });
});

test('a day needs its month', () => {
  expect(toPartialDate({ year: 2019, day: 12 })).toBeUndefined();
});

test.each([
  ['2019', '2019-01-01', '2019-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2019-04', '2019-04-01', '2019-04-30'],
  ['2019-02-12', '2019-02-12', '2019-02-12'],
])('%s covers %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

it('sorts vague before exact and early before late', () => {
  const sorted = ['2018-12-31', '2019', '2019-02', '2019-02-12', '2019-03', '2020'];
  expect(sorted.toReversed().sort(comparePartialDates)).toEqual(sorted);
});

it('contains what lies within', () => {
  expect(dateContains('2019', '2019-02-12')).toBe(true);
  expect(dateContains('2019-02', '2019-02')).toBe(true);
  expect(dateContains('2019-02-12', '2019-02')).toBe(false);
});

test.each([
  ['2019-02-12', { from: '2016', to: '2021-04-05' }, true],
  ['2021-03-12', { from: '2016', to: '2021' }, true],
  ['2021', { from: '2021-04-05' }, true],
  ['2021-03', { from: '2021-04-05' }, false],
  ['2015', { to: '2014-12' }, false],
  ['2015', {}, true],
])('%s in %j: %s', (date, range, want) => {
  expect(dateInRange(date, range)).toBe(want);
});

it('overlaps both ways alike', () => {
  fc.assert(
    fc.property(partial, partial, partial, partial, (a, b, c, d) => {
      expect(rangesOverlap({ from: a, to: b }, { from: c, to: d })).toBe(
        rangesOverlap({ from: c, to: d }, { from: a, to: b }),
      );
    }),
  );
});

it('knows the weekday', () => {
  expect(weekday('2019-02-12')).toBe(2);
  expect(weekday('1945-09-02')).toBe(0);
  expect(weekday('2019-02')).toBeUndefined();
  fc.assert(
    fc.property(day, (text) => {
      expect(weekday(text)).toBe(new Date(text).getUTCDay());
    }),
  );
});
