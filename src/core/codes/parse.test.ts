import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentName } from './document-code.ts';
import { documentTypeNames } from './document-types.ts';
import { formatKey } from './format.ts';
import { parseKey } from './parse.ts';
import { toRoman } from '../text/roman.ts';
import { fromRoman } from './roman.ts';

/** As written → as the rules print it. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['39-NQ/TW', '39-NQ/TW'],
  ['39 - NQ/TW', '39-NQ/TW'],
  ['39\u00a0–\u00a0NQ/TW', '39-NQ/TW'],
  ['39-NQ/T.Ư', '39-NQ/TW'],
  ['39-NQ/TƯ', '39-NQ/TW'],
  ['39-nq/tw', '39-NQ/TW'],
  ['39-NQ-TW', '39-NQ/TW'],
  ['39/NQ-TW', '39-NQ/TW'],
  ['39NQ/TW', '39-NQ/TW'],
  ['5-CT/TW', '05-CT/TW'],
  ['005-CT/TW', '05-CT/TW'],
  ['16-HD/BTCTƯ', '16-HD/BTCTW'],
  ['08-QĐi/TW', '08-QĐi/TW'],
  ['10-CTR/TU', '10-CTr/TU'],
  ['01-ÐA/TU', '01-ĐA/TU'],
  ['34/2018/NĐ-CP', '34/2018/NĐ-CP'],
  ['34 / 2018 / NĐ – CP', '34/2018/NĐ-CP'],
  ['8/2020/NĐ-CP', '08/2020/NĐ-CP'],
  ['30a/2008/NQ-CP', '30a/2008/NQ-CP'],
  ['66.13/2026/NQ-CP', '66.13/2026/NQ-CP'],
  ['19-2017/NQ-CP', '19-2017/NQ-CP'],
  ['700/QĐ-TTG', '700/QĐ-TTg'],
  ['148/2025/QH15', '148/2025/QH15'],
  ['1052/NQ-UBTVQH15', '1052/NQ-UBTVQH15'],
  ['26/2020/TT-BTTTT', '26/2020/TT-BTTTT'],
  ['55/2005/TTLT-BNV-VPCP', '55/2005/TTLT-BNV-VPCP'],
  ['1234/BNV-CCVC', '1234/BNV-CCVC'],
  ['125-CV/BTCTU', '125-CV/BTCTU'],
  ['18-NQ/TW@XII', '18-NQ/TW@XII'],
  ['18-NQ/TW @ XII', '18-NQ/TW@XII'],
  ['01-ĐA/TU@nghe-an', '01-ĐA/TU@nghe-an'],
  ['01-ĐA/TU@nghe-an-XVIII', '01-ĐA/TU@nghe-an-XVIII'],
  ['NQTW:4/XII', 'NQTW:4/XII'],
  ['KLTW:10/XIII', 'KLTW:10/XIII'],
  ['NQTW:4', 'NQTW:4'],
  ['NQDH:XIII', 'NQDH:XIII'],
  ['NQDH:XVIII@nghe-an', 'NQDH:XVIII@nghe-an'],
];

const NO_CODES = [
  '',
  '39',
  '39-NQ',
  'NQ/TW',
  '39-XX/TW',
  '39-NQ/TW và',
  'số 39-NQ/TW',
  '123456-NQ/TW',
  '12/3/2021',
  '19-5',
  'VN30F2409',
  '148/QH15',
  '18-NQ/TW@',
  '18-NQ/TW@XIIII',
  '18-NQ/TW@Nghệ An',
  'NQTW:4/IIII',
  'NQDH:13',
];

describe('parseKey and formatKey', () => {
  it.each(SPELLINGS)('reads %s as %s', (written, canonical) => {
    const name = parseKey(written);
    expect(name && formatKey(name)).toBe(canonical);
  });

  it.each(NO_CODES)('does not take %j for a code', (text) => {
    expect(parseKey(text)).toBeUndefined();
  });

  it('flags an issuer that is on no list, and takes the code all the same', () => {
    expect(parseKey('12-QĐ/XYZTW')).toMatchObject({ issuer: 'XYZTW', knownIssuer: false, system: 'party' });
    expect(parseKey('39-NQ/TW')).toMatchObject({ knownIssuer: true });
    expect(parseKey('15/2024/QĐ-ABC')).toMatchObject({ issuer: 'ABC', knownIssuer: false, system: 'state' });
  });

  it('reads back every key that it writes', () => {
    const number = fc.oneof(
      fc.integer({ min: 1, max: 99_999 }).map((n) => String(n).padStart(2, '0')),
      fc.constantFrom('30a', '66.13'),
    );
    const party = fc.record({
      kind: fc.constant('code' as const),
      system: fc.constant('party' as const),
      number: fc.integer({ min: 1, max: 99_999 }).map((n) => String(n).padStart(2, '0')),
      type: fc.constantFrom('NQ', 'CT', 'QĐ', 'QĐi', 'KL', 'CTr', 'ĐA', 'TT'),
      issuer: fc.constantFrom('TW', 'TU', 'BTCTW', 'HU', 'ĐU'),
      knownIssuer: fc.constant(true),
    });
    const state = fc.record({
      kind: fc.constant('code' as const),
      system: fc.constant('state' as const),
      number,
      type: fc.constantFrom('NQ', 'NĐ', 'QĐ', 'TT', 'CTr'),
      issuer: fc.constantFrom('CP', 'TTg', 'UBND', 'BNV'),
      knownIssuer: fc.constant(true),
      year: fc.integer({ min: 1945, max: 2099 }),
    });
    const term = fc.integer({ min: 1, max: 40 }).map(toRoman);
    const names: fc.Arbitrary<DocumentName> = fc.oneof(
      state,
      fc.tuple(party, term).map(([code, of]) => ({ ...code, term: of })),
      fc.record({
        kind: fc.constant('plenum' as const),
        type: fc.constantFrom('NQ' as const, 'KL' as const),
        plenum: fc.integer({ min: 1, max: 20 }),
        term,
      }),
      fc.record({ kind: fc.constant('congress' as const), congress: term, unit: fc.constantFrom('nghe-an', 'hue') }),
    );
    fc.assert(
      fc.property(names, (name) => {
        expect(parseKey(formatKey(name))).toEqual(name);
      }),
    );
  });
});

describe('Roman numerals', () => {
  it('reads back every numeral that it writes', () => {
    for (let number = 1; number < 90; number++) expect(fromRoman(toRoman(number))).toBe(number);
  });
});

describe('names of types', () => {
  it.each([
    ['QĐ', undefined, ['Quyết định', 'Quy định']],
    ['TT', 'party', ['Thông tri']],
    ['TT', 'state', ['Thông tư']],
    ['XX', undefined, []],
  ] as const)('%s (%s) stands for %j', (type, system, names) => {
    expect(documentTypeNames(type, system)).toEqual(names);
  });
});
