import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, findWithEffort } from './find.ts';
import { RECORDS } from './fixtures/records.ts';
import { codeRegistry } from './registry.ts';

const registry = codeRegistry(RECORDS);
const sliced = (text: string): string[] => findMentions(text, registry).map(({ start, end }) => text.slice(start, end));

describe('findMentions', () => {
  it.each<[string, string, string[]]>([
    [
      'no-break spaces',
      'theo Nghị\u00a0quyết số\u00a018\u00a0-\u00a0NQ/TW, nay',
      ['Nghị\u00a0quyết số\u00a018\u00a0-\u00a0NQ/TW'],
    ],
    ['decomposed letters', 'đã có Nghị quyết 18-NQ/TW rồi'.normalize('NFD'), ['Nghị quyết 18-NQ/TW'.normalize('NFD')]],
    ['invisible characters', 'x\u200b Chỉ\u200b thị 05-CT\u200b/TW y', ['Chỉ\u200b thị 05-CT\u200b/TW']],
    ['surrogates before it', '😀😀 Chỉ thị 05-CT/TW', ['Chỉ thị 05-CT/TW']],
    ['another letter Đ', 'Quy định 205-QÐ/TW', ['Quy định 205-QÐ/TW']],
    ['a wrapped line', 'theo Chỉ thị\nsố 05-CT/TW', ['Chỉ thị\nsố 05-CT/TW']],
    ['a glued "số"', 'Quyết định số31-QĐ/TW', ['Quyết định số31-QĐ/TW']],
    ['two paragraphs', 'đã ra Chỉ thị\n\n05-CT/TW', ['05-CT/TW']],
  ])('gives offsets in the text as it was, with %s', (_, text, mentions) => {
    expect(sliced(text)).toEqual(mentions);
  });

  it.each<[string, string[]]>([
    ['Nghị quyết Trung ương 4 (khóa XI, XII)', ['XI', 'XII']],
    ['Nghị quyết Trung ương 4, 6, 7 (khóa XII)', ['4', '6', '7']],
    ['Nghị quyết 18, 19-NQ/TW', ['18', '19-NQ/TW']],
    ['Nghị quyết Trung ương 4 khóa XI, Trung ương 4 khóa XII', ['XI', 'XII']],
  ])('says which part of %s names which document', (text, parts) => {
    const [mention] = findMentions(text);
    expect(mention?.documents.map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  });

  it('reads what is stated behind a code, and lends it to the documents before it in a list of one type', () => {
    const text =
      'Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW, ngày 25/10/2017 của BCH Trung ương Đảng khóa XII; Kết quả';
    const facts = { date: '2017-10-25', issuer: 'BCH Trung ương Đảng', term: 'XII' };
    expect(findMentions(text).map(({ stated }) => stated)).toEqual([{ ...facts, shared: true }, facts]);
  });

  it('gives sorted, separate mentions within the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end, documents } of findMentions(text, registry)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(documents.length).toBeGreaterThan(0);
          last = end;
        }
      }),
    );
  });
});

/** Pieces that the grammar likes, in orders that it does not: long lists, half codes, nested beginnings. */
const PIECES = [
  ...['Nghị quyết ', 'nghị quyết số ', 'Quy định số: ', 'các ', 'hợp đồng 68 ', 'NQTW ', 'Kết luận ', 'Đề án '],
  ...[
    '18',
    '18, ',
    '19 và ',
    '4, 6, 7 ',
    '39 - ',
    '39-NQ',
    '39-NQ/',
    '39-NQ/TW',
    '34/2018/',
    '34/2018/NĐ-',
    '66.13/2026/',
  ],
  ...['Trung ương ', 'Hội nghị ', 'lần thứ ', 'khóa ', '(khóa XI, ', 'XII', 'XIII, ', ')', 'Đại hội ', 'Đảng bộ tỉnh '],
  ...[
    'ngày ',
    '25/10/2017 ',
    'của ',
    'Ban Chấp hành ',
    'của Bộ Chính trị ',
    'về ',
    '“',
    '"',
    '-',
    '/',
    '.',
    ',',
    ' ',
    '\n\n',
  ],
  ...[
    'T.Ư ',
    'TW',
    'BTC-',
    'BNV-',
    'QH',
    '15',
    'o\u0302\u0323',
    '\u200b',
    '\u00a0',
    '😀',
    '\ud800',
    'Nguyễn ',
    'a'.repeat(50),
  ],
];

describe('the work of finding', () => {
  /** Looks at tokens per character; measured at most about 9. */
  const MOST_READS = 20;

  it('stays linear over 10,000 hostile strings', () => {
    const hostile = fc.oneof(
      fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join('')),
      fc
        .tuple(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 60 }))
        .map(([pieces, times]) => pieces.join('').repeat(times)),
    );
    let worst = 0;
    fc.assert(
      fc.property(hostile, (text) => {
        const { reads } = findWithEffort(text, registry);
        worst = Math.max(worst, reads / (text.length + 1));
        expect(reads).toBeLessThan(MOST_READS * (text.length + 1));
      }),
      { numRuns: 10_000, seed: 399 },
    );
    console.log('codes, hostile strings: at most', worst.toFixed(1), 'looks at tokens per character');
  });

  it.each(PIECES.map((piece) => [JSON.stringify(piece), piece] as const))(
    'grows no faster than the text: %s repeated',
    (_, piece) => {
      const short = findWithEffort(piece.repeat(500), registry).reads;
      const long = findWithEffort(piece.repeat(4000), registry).reads;
      expect(long).toBeLessThan(9 * short + 1000);
    },
  );
});
