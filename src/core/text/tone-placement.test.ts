import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { composeSyllable, everySyllable } from './syllable.ts';
import { placeTone, placeTones, toneStyleOf } from './tone-placement.ts';

const WORDS = Array.from(everySyllable(), (syllable) => composeSyllable(syllable, 'old'));

describe('placeTones', () => {
  test.each([
    ['Hòa thuận, khỏe mạnh, THỦY LỢI', 'Hoà thuận, khoẻ mạnh, THUỶ LỢI', 'Hòa thuận, khỏe mạnh, THỦY LỢI'],
    ['quý, quỳ, già, giá, giữ, gìn, gịa', 'quý, quỳ, già, giá, giữ, gìn, gịa', 'quý, quỳ, già, giá, giữ, gìn, gịa'],
    ['hòan, tuá, chúyên, qúy', 'hoàn, túa, chuyến, quý', 'hoàn, túa, chuyến, quý'],
    ['Ngoḳ Réo, Kŕai, Krông Búk, Đắk Lắk', 'Ngọk Réo, Krái, Krông Búk, Đắk Lắk', 'Ngọk Réo, Krái, Krông Búk, Đắk Lắk'],
    ['Málaga, café, Zoé, Gdańsk, naïve', 'Málaga, café, Zoé, Gdańsk, naïve', 'Málaga, café, Zoé, Gdańsk, naïve'],
    ['toàn quốc, ngoài, khuỷu, huỳnh', 'toàn quốc, ngoài, khuỷu, huỳnh', 'toàn quốc, ngoài, khuỷu, huỳnh'],
    ['Tỉnh ủy, uỷ viên', 'Tỉnh ủy, ủy viên', 'Tỉnh ủy, ủy viên'],
  ])('%s', (text, modern, old) => {
    expect(placeTones(text, 'new')).toBe(modern);
    expect(placeTones(text, 'old')).toBe(old);
  });

  it('goes from old to new and back over every syllable, in every case', () => {
    for (const word of WORDS)
      for (const cased of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]) {
        const modern = placeTone(cased, 'new');
        expect(placeTone(modern, 'old')).toBe(cased);
        expect(placeTone(modern, 'new')).toBe(modern);
      }
  });

  it('changes only open oa, oe and uy behind an onset', () => {
    const moved = WORDS.filter((word) => placeTone(word, 'new') !== word);
    expect(moved.every((word) => /^(?:gi|[^aeiouy]*)[òóỏõọ][ae]$|^(?:gi|[^aeiouy]+)[ùúủũụ]y$/.test(word))).toBe(true);
    expect(moved.length).toBeGreaterThan(200);
  });

  it('is idempotent on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('old' as const, 'new' as const), (text, style) => {
        const once = placeTones(text.normalize('NFC'), style);
        expect(placeTones(once, style)).toBe(once);
      }),
    );
  });
});

test.each([
  ['hòa', 'old'],
  ['hoà', 'new'],
  ['THUÝ', 'new'],
  ['uỷ', 'new'],
  ['ủy', undefined],
  ['toàn', undefined],
  ['quý', undefined],
  ['hoa', undefined],
  ['đảng', undefined],
])('%s shows %s', (word, want) => {
  expect(toneStyleOf(word)).toBe(want);
});
