import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readPasted } from '../read-pasted.ts';
import { composeSyllable, everySyllable } from '../syllable.ts';
import { decodeCp1258, decodeUtf8, encodeCp1258, encodeUtf8 } from './code-page.ts';
import { decodeLegacy, detectLegacy } from './detect.ts';
import { fontEncoding } from './font.ts';
import { decodeTcvn3, encodeTcvn3 } from './tcvn3.ts';
import { decodeViqr, encodeViqr } from './viqr.ts';
import { decodeVni, encodeVni } from './vni.ts';

const SYLLABLES = Array.from(everySyllable(), (syllable) => composeSyllable(syllable, 'old'));
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const word = fc
  .tuple(
    fc.constantFrom(...SYLLABLES),
    fc.constantFrom(capitalised, String, (text: string) => text.toUpperCase()),
  )
  .map(([text, cased]) => cased(text));
const sign = fc.constantFrom(
  ' ',
  ', ',
  '. ',
  '? ',
  '.',
  "'",
  '`',
  '~',
  '^',
  '(',
  '+',
  '*',
  '\\',
  '\n',
  '-',
  '39-NQ/TW ',
  'dd',
  '"',
  '',
);
/** Vietnamese running text with every sign that an encoding could trip over. */
const vietnamese = fc.array(fc.tuple(word, sign), { maxLength: 30 }).map((parts) => parts.flat().join(''));

const tcvn3 = (text: string): string =>
  encodeTcvn3(text)
    .map((run) => decodeTcvn3(run.text, run.caps))
    .join('');

describe('decode(encode(x)) = x', () => {
  test.each([
    ['TCVN3', tcvn3],
    ['VNI', (text: string) => decodeVni(encodeVni(text))],
    ['VIQR', (text: string) => decodeViqr(encodeViqr(text))],
    ['Windows-1258', (text: string) => decodeCp1258(encodeCp1258(text))],
    ['UTF-8', (text: string) => decodeUtf8(encodeUtf8(text))],
  ])('%s', (_, roundTrip) => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(roundTrip(text)).toBe(text);
      }),
    );
    const all = SYLLABLES.join(' ');
    expect(roundTrip(all)).toBe(all);
    expect(roundTrip(all.toUpperCase())).toBe(all.toUpperCase());
  });

  it('refuses letters that an encoding does not have', () => {
    expect(() => encodeTcvn3('Köln')).toThrow(RangeError);
    expect(() => encodeVni('Łódź')).toThrow(RangeError);
  });
});

/** One sentence as each encoding shows it; synthetic. */
const SENTENCE = 'Đảng bộ tỉnh tổ chức hội nghị trực tuyến, có đồng chí Bí thư Tỉnh ủy dự và chỉ đạo.';
const SHOWN = {
  tcvn3: '§¶ng bé tØnh tæ chøc héi nghÞ trùc tuyÕn, cã ®ång chÝ BÝ th\u00ad TØnh ñy dù vµ chØ ®¹o.',
  vni: 'Ñaûng boä tænh toå chöùc hoäi nghò tröïc tuyeán, coù ñoàng chí Bí thö Tænh uûy döï vaø chæ ñaïo.',
  viqr: "DDa?ng bo^. ti?nh to^? chu+'c ho^.i nghi. tru+.c tuye^'n, co' ddo^`ng chi' Bi' thu+ Ti?nh u?y du+. va` chi? dda.o\\.",
  utf8: encodeUtf8(SENTENCE),
  cp1258: encodeCp1258(SENTENCE),
} as const;

describe.each(Object.entries(SHOWN))('%s', (encoding, shown) => {
  it('is recognised and read', () => {
    expect(detectLegacy(shown)).toBe(encoding);
    expect(readPasted(shown)).toEqual({ text: SENTENCE, encoding });
  });
});

it('reads a font of capitals', () => {
  expect(fontEncoding('.VnTimeH')).toEqual({ encoding: 'tcvn3', caps: true });
  expect(fontEncoding('.VnTime')).toEqual({ encoding: 'tcvn3', caps: false });
  expect(fontEncoding('VNI-Times')).toEqual({ encoding: 'vni', caps: false });
  expect(fontEncoding('Times New Roman')).toBeUndefined();
  expect(decodeTcvn3('®¶ng bé', true)).toBe('ĐẢNG BỘ');
});

it('reads VNI with a small second letter behind a capital', () => {
  expect(decodeLegacy('ÑAÛNG BOä', 'vni')).toBe('ĐẢNG BỘ');
});

describe('raises no false alarm', () => {
  test.each([
    SENTENCE,
    SENTENCE.normalize('NFD'),
    'Dang bo tinh to chuc hoi nghi. Co ai ve nha khong? Ba. Ta. Di.',
    'Hòa bình là á, à, ã, é, è, ê, ó, ò, õ, ô, ý.',
    'là và đã có cá à ì ò ù',
    "The committee met on Monday; it didn't go far. Who? Me. So do I.",
    'El niño de España comió piñas en Málaga con José Ibáñez y señora Muñoz.',
    'Les élèves français ont été très fatigués à la fin de l’été, où ça était réglé.',
    'Größe, Übung, Straße und Köln: schöne Grüße aus München für Müller.',
    'const a = fn(x) + o^2; if (a(b) && !c) { return data.map((e) => e.id ** 2) + u+++o; }',
    'https://example.org/a(b)?o=+&add=1 dd ddl class add(add) o+ e^',
    '39-NQ/TW, 132.354 người, 3,51%, m², ½, © 2019, « »',
    '',
  ])('%s', (text) => {
    expect(detectLegacy(text)).toBeUndefined();
  });

  it('on any Vietnamese text', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(detectLegacy(text)).toBeUndefined();
      }),
    );
  });
});

it('drops soft hyphens of Unicode text, and only those', () => {
  expect(readPasted('tổ\u00ad chức\u00a0Đảng')).toEqual({ text: 'tổ chức Đảng', encoding: undefined });
});
