import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';

test('words are counted as white space cuts them', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('aế \n\t\r\u00a0\u1680\u2003\u2028\u3000\ufeff\u200b\ud800')),
  });
  fc.assert(fc.property(text, (words) => countWords(words) === words.split(/\s+/).length));
  const units = Array.from({ length: 0x1_0000 }, (_, unit) => `a${String.fromCharCode(unit)}b`);
  expect(units.filter((words) => countWords(words) !== words.split(/\s+/).length)).toEqual([]);
});
