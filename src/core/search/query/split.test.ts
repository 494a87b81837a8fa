import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abbreviationTable } from './abbreviations.ts';
import { wordSplitter } from './split.ts';

const split = wordSplitter(
  abbreviationTable([
    ['BTV', 'Ban Thường vụ'],
    ['T.Ư', 'Trung ương'],
    ['KH&CN', 'khoa học và công nghệ'],
    ['CT-XH', 'chính trị - xã hội'],
    ['4T', 'bốn tốt'],
  ]),
);

test.each([
  ['Nghị quyết số 39-NQ/TW', 'nghị quyết 39nqtw'],
  ['Số 5, số  5, sổ 5, số năm', '5 số 5 sổ 5 số năm'],
  ['39 - NQ/TW; 068/2000/NĐ-CP; 148/2025/QH15', '39nqtw 682000ndcp 1482025qh15'],
  ['ngày 3 tháng 6 năm 2019, 3/6/2019, tháng 6/2019, 3/6', 'd20190603 d20190603 t201906 d0603'],
  ['Ngày hội, tháng 6, ngày 15, 3 tháng 6', 'ngày hội tháng 6 ngày 15 d0603'],
  ['1.234.567 người, 3,51 lần, năm 2019. Năm 2020, 21', '1234567 người 3x51 lần năm 2019 năm 2020 21'],
  ['2019 -2020, 5 xã, 7 tỉnh, 12a', '2019 2020 5 xã 7 tỉnh 12a'],
  [
    'BTV T.Ư về KH&CN, CT-XH; đ/c A.B. Tốt',
    'ban thường vụ trung ương về khoa học và công nghệ chính trị xã hội đc ab tốt',
  ],
  ['4T: kỉ luật, hoà giải, Uỷ ban', 'bốn tốt kỷ luật hòa giải ủy ban'],
  ['x².5 𝐀𝐁 a\ud835b', 'x² 5 𝐀𝐁 a b'],
])('%s', (text, forms) => {
  expect(split(text).map(({ form }) => form)).toEqual(forms.split(' '));
});

test('an abbreviation gives all its syllables its own place, and says how it was written', () => {
  expect(split('Đảng và BTV').slice(2)).toEqual(
    [
      ['ban', 'ban'],
      ['thường', 'thuong'],
      ['vụ', 'vu'],
    ].map(([form, key]) => ({ form, key, start: 8, end: 11, clause: 0, numeric: false, short: 'BTV' })),
  );
});

const CLAUSE_END = /[.;:!?…]\s|[\n“”"()[\]]|\s[-–—]\s/u;
/** Words with their places and clauses, by plain patterns; for texts without numbers, joined words and abbreviations. */
const plainly = (text: string): { start: number; end: number; clause: number }[] => {
  let clause = 0;
  let last = 0;
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => {
    const gap = text.slice(last, index);
    if (gap.length > 1 ? CLAUSE_END.test(gap) : gap === '\n') clause++;
    last = index + word.length;
    return { start: index, end: last, clause };
  });
};

test('words and clauses are those that plain patterns find', () => {
  const piece = fc.oneof(
    fc.constantFrom(...'chi bộ Ủy ² é \u0301 𝐀 \ud835 😀 “ ” ( ) [ ] " . ; : ! ? … , - – — ngày số'.split(' ')),
    fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0', ' - ', '. '),
    fc.string({ unit: 'grapheme', maxLength: 3 }).filter((text) => !/[\d.&/\-A-ZĐ]/i.test(text)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('', ' '), (pieces, between) => {
      // What joins single letters or capitals is for the table above.
      const text = pieces.join(between).replace(/(?<=[\p{L}\p{M}\p{N}])[.&/-]/gu, ' ');
      expect(split(text).map(({ start, end, clause }) => ({ start, end, clause }))).toEqual(plainly(text));
    }),
    { numRuns: 500 },
  );
});
