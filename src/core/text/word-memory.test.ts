import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rememberWords } from './word-memory.ts';

test('a word that is remembered is what it would be if it were made anew, wherever it stands', () => {
  const shoutAt = rememberWords((word) => word.toUpperCase());
  const word = fc.oneof(
    fc.constantFrom(
      'ban',
      'bàn',
      'ba\u0300n',
      'Ban',
      'nab',
      'Ủy',
      'Uỷ',
      'nghiêng',
      '𝔸',
      '\ud835',
      'a'.repeat(12),
      'a'.repeat(13),
    ),
    fc.string({ unit: fc.constantFrom(...Array.from('aáàbcđê\u0301\ud800\u0000')), maxLength: 14 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join('');
      let start = 0;
      for (const one of words) {
        expect(shoutAt(text, start, start + one.length)).toBe(one.toUpperCase());
        start += one.length;
      }
    }),
  );
});

test('more words than are kept, and each is made right', () => {
  const valueAt = rememberWords((word) => Number(word));
  const numbers = Array.from({ length: 45_000 }, (_, at) => at % 30_000);
  expect(numbers.filter((number) => valueAt(` ${String(number)} `, 1, 1 + String(number).length) !== number)).toEqual(
    [],
  );
});

test('a word is made once', () => {
  const made: string[] = [];
  const at = rememberWords((word) => made.push(word));
  for (const text of ['đảng bộ', 'bộ đảng']) {
    at(text, 0, text.indexOf(' '));
    at(text, text.indexOf(' ') + 1, text.length);
  }
  expect(made).toEqual(['đảng', 'bộ']);
});

test('thousands of numbers, which differ in their last digits only, are made once, too', () => {
  let made = 0;
  const at = rememberWords(() => ++made);
  const numbers = Array.from({ length: 14_000 }, (_, number) => String(number));
  for (const text of [...numbers, ...numbers]) at(text, 0, text.length);
  expect(made).toBe(numbers.length);
});
