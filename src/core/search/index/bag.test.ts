import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abbreviationTable } from '../query/abbreviations.ts';
import type { SearchRecord } from '../record.ts';
import { BagMaker } from './bag.ts';
import { Names } from './names.ts';
import { bandOf, leftOf, rightOf } from './pair-uses.ts';

const abbreviations = abbreviationTable([['BTV', 'Ban Thường vụ']]);
const makerWith = (names: Names) => {
  const maker = new BagMaker(abbreviations, names);
  /** A bag with its numbers written out. */
  return (record: SearchRecord) => {
    const { text, keys, pairs } = maker.make(record);
    const nameOf = (number: number): string => names.list[number] ?? '';
    return {
      text,
      keys: Array.from(keys, nameOf),
      pairs: Array.from(pairs, (pair) => [nameOf(leftOf(pair)), nameOf(rightOf(pair)), bandOf(pair)]),
    };
  };
};

test('a bag holds each word once, the title’s and the lead’s first, then those used often, then the others', () => {
  const { text, keys, pairs } = makerWith(new Names())({
    url: 'a.html',
    kind: 'article',
    title: 'Đảng bộ và BTV',
    lead: 'Số 39-NQ/TW ngày 3/6/2019.',
    text: 'Quy định số 205. Chi bộ họp, chi bộ bàn; họp đảng, họp',
    people: ['Phạm Minh Chính'],
    date: '2019-06-04',
  });
  const words = text.split(' ');
  expect([48, 128, 256].map((end) => words.slice(0, end).filter((word) => word !== '·').length)).toEqual([0, 11, 17]);
  expect(words.filter((word) => word !== '·').join(' ')).toBe(
    'ḏảng bộ và ban btv thường vụ pmc 2019 t201906 d20190604 ' +
      '39nqtw nq39 ngày d20190603 d0603 họp qd205 quy ḏịnh 205 chi bàn',
  );
  expect(keys.slice(0, 6)).toEqual(['dang', 'bo', 'va', 'ban', 'thuong', 'vu']);
  expect(pairs).toEqual([
    ['dang', 'bo', 1],
    ['ban', 'thuong', 1],
    ['thuong', 'vu', 1],
    ['quy', 'dinh', 3],
    ['chi', 'bo', 3],
    ['bo', 'hop', 3],
    ['hop', 'chi', 3],
    ['bo', 'ban', 3],
    ['hop', 'dang', 3],
    ['dang', 'hop', 3],
  ]);
});

test('a bag does not hang on the records before it', () => {
  const text = fc
    .array(fc.constantFrom(...'chi bộ thôn BTV họp đảng viên Quyết định số 39 3/6/2019 . , 39-NQ/TW'.split(' ')), {
      maxLength: 40,
    })
    .map((words) => words.join(' '));
  const record: fc.Arbitrary<SearchRecord> = fc.record(
    {
      url: fc.constant('a.html'),
      kind: fc.constantFrom('article', 'document', 'official'),
      title: text,
      text,
      lead: text,
      aliases: fc.array(text, { maxLength: 2 }),
      code: fc.constant('18-NQ/TW@XII'),
    },
    { requiredKeys: ['url', 'kind', 'title', 'text'] },
  );
  fc.assert(
    fc.property(fc.array(record, { minLength: 2, maxLength: 6 }), (records) => {
      const make = makerWith(new Names());
      expect(records.map(make)).toEqual(records.map((one) => makerWith(new Names())(one)));
    }),
    { numRuns: 30 },
  );
});
