import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNewsroom } from '../newsroom/read.ts';
import { annotate } from './annotate.ts';

/** What every finder looks for, and what no finder expects. */
const PIECES = [
  ...['Nghị quyết', 'số', '18-NQ/TW', '39 - NQ/TW', 'Trung ương 4, 6, 7', '(khóa XI, XII)', 'Quy định số 205', 'NQ/'],
  ...['đồng chí', 'Phạm Minh Chính', 'ông Chính', 'Trưởng Ban Tổ chức Trung ương', 'Bí thư', 'Đ/c', 'TP.', 'T.Ư'],
  ...['Ban Tổ chức', 'Tỉnh ủy', 'Hội nghị giao ban trực tuyến ngành', 'tháng 6/2019', 'Tiểu ban Điều lệ Đảng'],
  ...['ngày 25/10/2017', 'chiều 1/10', '30/2/2019', 'quý III/2018', '132.354 người', '3,51%', 'hai nhóm', '0123456789'],
  ...[' ', '  ', '\n', '\n\n', '. ', '; ', ' - ', '(', ')', '“', '”', '/', '-', ',', '…'],
  ...[
    '\u0301',
    '\u0309\u0302',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\0',
    '\ud83d',
    '😀',
    '漢字',
    'ﬁ',
    'I'.repeat(40),
  ],
];
const setting = {
  date: '2021-03-12',
  unit: undefined,
  authors: [{ name: 'Phạm Minh Chính', unit: undefined }],
  officials: [],
  documents: [],
  localities: ['nghe-an'],
  events: [],
};

test('10,000 hostile texts: every annotation lies in the text, none overlaps another', () => {
  const { newsroom } = readNewsroom(fileURLToPath(new URL('../../../content', import.meta.url)));
  if (!newsroom) throw new Error('the sample newsroom has faults');
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const { annotations, statistics } = annotate(text, setting, newsroom);
      let end = 0;
      for (const one of annotations) {
        expect(one.start).toBeGreaterThanOrEqual(end);
        expect(one.end).toBeGreaterThan(one.start);
        end = one.end;
      }
      for (const one of [...statistics, { end }]) expect(one.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 10_000, seed: 2021 },
  );
});
