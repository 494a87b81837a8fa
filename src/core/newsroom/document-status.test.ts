import { expect, test } from 'vitest';
import type { Document } from './model.ts';
import { standingOn } from './document-status.ts';

const record = (data: Partial<Document>): Document => ({
  id: 'a',
  file: 'documents/a.yaml',
  key: 'a',
  type: 'Quy định',
  aliases: [],
  relations: [],
  sources: [{ outlet: 'Giả định' }],
  status: 'unknown',
  ...data,
});
const replaced = record({
  date: '2019-09-23',
  status: 'replaced',
  relations: [{ kind: 'replaced-by', code: '1-QĐ/BM', date: '2023-07-11' }],
});

test.each<[string, Document, string, string]>([
  ['before it was issued', replaced, '2018-10-01', 'not-yet'],
  ['while it was in force', replaced, '2021-03-12', 'in-force'],
  ['in a year wholly within', replaced, '2020', 'in-force'],
  ['in the year of its issue nobody can say', replaced, '2019', 'unknown'],
  ['on the day of its end', replaced, '2023-07-11', 'ended'],
  ['afterwards', replaced, '2024', 'ended'],
  [
    'an end known by the status alone',
    record({ date: '2000', status: 'expired', statusAsOf: '2022-12-30' }),
    '2023-01-01',
    'ended',
  ],
  [
    'known to be in force later',
    record({ date: '2016-05', status: 'in-force', statusAsOf: '2021-05-18' }),
    '2018',
    'in-force',
  ],
  [
    'after the last word on it',
    record({ date: '2016-05', status: 'in-force', statusAsOf: '2021-05-18' }),
    '2022',
    'unknown',
  ],
  ['nothing known', record({}), '2020', 'unknown'],
])('%s', (_name, document, day, expected) => {
  expect(standingOn(document, day)).toBe(expected);
});
