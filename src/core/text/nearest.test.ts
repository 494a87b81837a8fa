import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { nearest } from './nearest.ts';

const IDS = ['le-van-thu', 'le-van-thu-2', 'le-thi-thu', 'tran-van-nghiem', 'nghi-quyet', 'tieu-de', 'tac-gia', 'ngay'];

test.each([
  ['le-van-thi', ['le-van-thu', 'le-van-thu-2']],
  ['tiêu-đề', ['tieu-de']],
  ['teiu-de', ['tieu-de']],
  ['Tac-Gia', ['tac-gia']],
  ['ngya', ['ngay']],
  ['nghị-quyêt', ['nghi-quyet']],
  ['hoàn toàn khác', []],
  ['', []],
])('%s → %j', (word, want) => {
  expect(nearest(word, IDS)).toEqual(want);
});

test.each([
  ['oficials', ['officials', 'documents'], ['officials']],
  ['ho-phuc-hơp', ['ho-phuc-hop', 'pham-minh-chinh'], ['ho-phuc-hop']],
  ['tiltes', ['title', 'titles', 'tags'], ['titles', 'title']],
  ['abc', ['xyz'], []],
  ['', ['a', 'bcd'], ['a']],
])('%s among %j → %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toEqual(expected);
});

it('puts the right letters with wrong marks before other letters', () => {
  expect(nearest('Tỉnh uy', ['Tỉnh ta', 'Tỉnh ủy', 'Tỉnh up'])).toEqual(['Tỉnh ủy', 'Tỉnh up', 'Tỉnh ta']);
});

it('never answers with the word itself, and never with more than asked for', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'ă', 'đ', 'd', '-'), maxLength: 6 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 6 }), words, fc.nat({ max: 4 }), (word, candidates, count) => {
      const found = nearest(word, candidates, count);
      expect(found.length).toBeLessThanOrEqual(count);
      expect(found).not.toContain(word);
      expect(candidates).toEqual(expect.arrayContaining(found));
    }),
  );
});
