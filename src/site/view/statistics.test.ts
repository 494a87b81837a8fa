import { expect, test } from 'vitest';
import { statistics } from './statistics.ts';

const rows = (figures: string) =>
  statistics(figures).map(({ label, figure, unit, share }) => [label, figure, unit, share]);

test.each([
  ['Công chức=463 biên chế', [['Công chức', '463', 'biên chế', undefined]]],
  [
    'A=250 đơn vị; B=1.000 đơn vị',
    [
      ['A', '250', 'đơn vị', 0.25],
      ['B', '1.000', 'đơn vị', 1],
    ],
  ],
  [
    'A=10 người; B=3,51%; C=5 người;',
    [
      ['A', '10', 'người', 1],
      ['C', '5', 'người', 0.5],
      ['B', '3,51', '%', undefined],
    ],
  ],
  [
    'A=0 người; B=0 người',
    [
      ['A', '0', 'người', undefined],
      ['B', '0', 'người', undefined],
    ],
  ],
])('%s', (figures, expected) => {
  expect(rows(figures)).toEqual(expected);
});

test.each(['Công chức', 'A=nhiều', '=5', 'A=1.23.4 người'])('%s is no figure', (figures) => {
  expect(() => statistics(figures)).toThrow(figures);
});
