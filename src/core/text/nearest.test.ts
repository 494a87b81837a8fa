import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['oficials', ['officials', 'documents'], ['officials']],
  ['ho-phuc-hơp', ['ho-phuc-hop', 'pham-minh-chinh'], ['ho-phuc-hop']],
  ['tiltes', ['title', 'titles', 'tags'], ['titles', 'title']],
  ['abc', ['xyz'], []],
  ['', ['a', 'bcd'], ['a']],
])('%s among %j → %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toEqual(expected);
});
