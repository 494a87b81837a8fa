import { expect, test } from 'vitest';
import { newsroomOf } from '../../../tests/support/newsroom.ts';
import { officesOn } from './offices.ts';

const OFFICES = `name: Lê Thị Mẫu
offices:
  - { title: Phó Trưởng Ban, from: 2010, to: 2014-05, sources: [{ outlet: Giả định }] }
  - { title: Trưởng Ban, from: 2014-06, to: 2020, sources: [{ outlet: Giả định }] }
  - { title: Ủy viên, attested: [2018-10-01], sources: [{ outlet: Giả định }] }
`;
const official = newsroomOf({ 'officials/le-thi-mau.yaml': OFFICES }).officials.get('le-thi-mau');

test.each([
  ['2012-01-01', 'Phó Trưởng Ban'],
  ['2018-10-01', 'Trưởng Ban, Ủy viên'],
  ['2018-10', 'Trưởng Ban, Ủy viên'],
  ['2016-03-01', 'Trưởng Ban'],
  ['2040-01-01', undefined],
])('on %s: %s', (date, expected) => {
  expect(official && officesOn(official, date)).toBe(expected);
});
