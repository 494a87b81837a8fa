import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

/** Letters, numbers and marks of the scripts that make words. */
const near = (kinds: string) => `(?:(?![\\u2000-\\u{10ffff}])${kinds})`;
const [W, L, U] = ['[\\p{L}\\p{M}\\p{N}]', '\\p{L}', '\\p{Lu}'].map(near) as [string, string, string];
const WORD = new RegExp(`(?:${U}\\.(?=${U})|[ĐđDd]/[Cc](?!${W})|${W})(?:${W}|['’](?=${L}))*`, 'gu');

const PIECES = [
  "Đ/c K'Ré T.Ư TP. UBND PGS.TS m² 39-NQ/TW Đ / c T . Ư K ' ’ Ré ² ª × hoà Trung 12 - , _ ʼ ՚ 一 Ⅻ 𝐀 … “ ”",
]
  .flatMap((words) => words.split(' '))
  .concat([' ', '\n', '\n\n', '\u00a0', '\u2003', '\u0301', 'mot', 'e\u0301']);

test('words are what the pattern of a word finds, and each is what it is alone', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.constant(' ')), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const found = wordsOf(text);
      const places = [...new Set(found.map(({ start, end }) => `${String(start)} ${String(end)}`))];
      const matches = [...text.matchAll(WORD)];
      expect(places).toEqual(matches.map(({ 0: word, index }) => `${String(index)} ${String(index + word.length)}`));
      expect(found.map(({ key, shape }) => [key, shape])).toEqual(
        matches.flatMap(([word]) => wordsOf(word).map(({ key, shape }) => [key, shape])),
      );
    }),
    { numRuns: 2000, seed: 5 },
  );
});
