import { expect, it, test } from 'vitest';
import { composeSyllable, everySyllable } from './syllable.ts';
import { spellingKey } from './variants.ts';

test.each([
  ['Kỷ', 'kỉ'],
  ['hoà', 'hòa'],
  ['Thuý', 'thúy'],
  ['quý', 'quí'],
  ['quýt', 'quít'],
  ['Mỹ', 'mĩ'],
])('%s and %s have one key', (a, b) => {
  expect(spellingKey(a)).toBe(spellingKey(b));
});

test.each([
  ['tay', 'tai'],
  ['thuy', 'thui'],
  ['ý', 'í'],
  ['quy', 'quý'],
  ['ky', 'kỷ'],
  ['yêu', 'iêu'],
])('%s and %s have not', (a, b) => {
  expect(spellingKey(a)).not.toBe(spellingKey(b));
});

it('is its own key for every syllable', () => {
  for (const syllable of everySyllable()) {
    const key = spellingKey(composeSyllable(syllable, 'new'));
    expect(spellingKey(key)).toBe(key);
  }
});
