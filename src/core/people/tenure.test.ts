import { describe, expect, it, test } from 'vitest';
import type { OfficeRecord } from './official-record.ts';
import { tenureOn, titleAsOf } from './tenure.ts';

const title = 'Trưởng ban';

describe('tenureOn', () => {
  const cases: [Omit<OfficeRecord, 'title'>, string | undefined, string][] = [
    [{ from: '2016-02', to: '2021-04' }, '2018-10-01', 'held'],
    [{ from: '2016-02', to: '2021-04' }, '2016-02-10', 'presumed'],
    [{ from: '2016-02', to: '2021-04' }, '2021-04-07', 'presumed'],
    [{ from: '2016-02', to: '2021-04' }, '2021-05-01', 'notHeld'],
    [{ from: '2016-02', to: '2021-04' }, '2016-01-31', 'notHeld'],
    [{ from: '2016-02', to: '2021-04' }, '2018', 'held'],
    [{ from: '2016-02' }, '2018-10-01', 'presumed'],
    [{ from: '2016-02' }, '2026-10-01', 'unknown'],
    [{ from: '2016-02', attested: ['2020-01-01'] }, '2018-10-01', 'held'],
    [{ attested: ['2018-10-01'] }, '2018-10-01', 'held'],
    [{ attested: ['2018-10-01'] }, '2021-03-12', 'presumed'],
    [{ attested: ['2018-10-01'] }, '2014-01-01', 'presumed'],
    [{ attested: ['2018-10-01'] }, '2025-09-01', 'unknown'],
    [{ attested: ['2018-10-01', '2020-05-05'] }, '2019-03-03', 'held'],
    [{}, '2019-03-03', 'presumed'],
    [{ from: '2016-02', to: '2021-04' }, undefined, 'presumed'],
  ];
  test.each(cases)('%j on %s: %s', (office, date, want) => {
    expect(tenureOn({ title, ...office }, date)).toBe(want);
  });
});

it('titleAsOf gives the offices of that day, without later ones', () => {
  const official = {
    id: 'a',
    name: 'Trần Văn A',
    offices: [
      { title: 'Phó Bí thư', from: '2015', to: '2018-06-01' },
      { title: 'Bí thư', from: '2018-06-02', attested: ['2020-01-01'] },
      { title: 'Bộ trưởng', from: '2021-04-05' },
    ],
  };
  const on = (date: string): string[] =>
    titleAsOf(official, date).map(({ office, tenure }) => `${office.title}: ${tenure}`);
  expect(on('2017-01-01')).toEqual(['Phó Bí thư: held']);
  expect(on('2019-01-01')).toEqual(['Bí thư: held']);
  expect(on('2022-01-01')).toEqual(['Bí thư: presumed', 'Bộ trưởng: presumed']);
});
