import { expect, test } from 'vitest';
import type { SearchRecord } from '../record.ts';
import { planShards } from './shards.ts';

const SIZES = { limit: 10, daily: 4 };
let count = 0;
const records = (date: string, many = 1): SearchRecord[] =>
  Array.from({ length: many }, () => ({
    url: `${String(++count)}.html`,
    kind: 'article',
    title: 'Thử',
    text: '',
    ...(date !== '' && { date }),
  }));
const plan = (...groups: readonly SearchRecord[][]): [id: string, records: number][] =>
  planShards(groups.flat(), SIZES).map((shard) => [shard.id, shard.records.length]);

test.each<[string, SearchRecord[][], [string, number][]]>([
  ['nothing', [], []],
  ['all together while there are few', [records('2018-05', 6), records('2019', 4)], [['2018-2019', 10]]],
  ['one year alone', [records('2019-02-03', 3)], [['2019', 3]]],
  ['records without a date alone', [records('', 3)], [['0000', 3]]],
  [
    'small years together, the latest apart',
    [records('2017', 5), records('2018-01-01', 4), records('2019', 3), records('2020-05-01', 2)],
    [
      ['2017-2018', 9],
      ['2019', 3],
      ['2020', 2],
    ],
  ],
  [
    'a large year cut by months, a large month by days',
    [
      records('2018-01', 6),
      records('2018-02-01', 6),
      records('2018-02-02', 7),
      records('2018-03-01', 2),
      records('2019', 1),
    ],
    [
      ['2018-01', 6],
      ['2018-02-01', 6],
      ['2018-02-02_2018-03', 9],
      ['2019', 1],
    ],
  ],
  [
    'the latest year by months when it is large, undated records with its beginning',
    [records('2018', 8), records('', 2), records('2019-01-05', 2), records('2019-02-05', 3), records('2019-04', 1)],
    [
      ['2018', 8],
      ['2019-01', 4],
      ['2019-02_2019-04', 4],
    ],
  ],
])('%s', (_, groups, shards) => {
  expect(plan(...groups)).toEqual(shards);
});

test('one more article changes the last shard only, whatever the order of the records', () => {
  const old = [...records('2018', 9), ...records('2019-01-05', 3), ...records('2019-02-05', 2)];
  const before = planShards(old, SIZES);
  const after = planShards([...records('2019-02-06'), ...old.reverse()], SIZES);
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
  expect(after.at(-1)?.records).toHaveLength(3);
});
