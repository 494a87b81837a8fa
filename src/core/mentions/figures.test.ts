import { expect, test } from 'vitest';
import { figureRows } from './figures.ts';

const text = 'Sau 3 năm, số biên chế giảm 1.463 người. Có hai nhóm.';
const statistic = (written: string, figure: number, what: string) => {
  const start = text.indexOf(written);
  return {
    start,
    end: start + written.length,
    figure,
    unit: 'người',
    what,
    qualifier: undefined,
    period: undefined,
    sentence: { start: 0, end: 41 },
  };
};

test('figures are data, numbers in words are not', () => {
  expect(
    figureRows({
      text,
      statistics: [statistic('1.463 người', 1463, 'giảm biên chế'), statistic('hai nhóm', 2, 'nhóm')],
    }),
  ).toEqual([
    {
      figure: '1.463 người',
      value: 1463,
      unit: 'người',
      what: 'giảm biên chế',
      period: '',
      sentence: 'Sau 3 năm, số biên chế giảm 1.463 người. ',
    },
  ]);
});
