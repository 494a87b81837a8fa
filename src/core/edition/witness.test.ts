import { expect, test } from 'vitest';
import { holdsFor, testimony } from './witness.ts';

const answers: Record<string, string> = { today: '2019-02-12', 'file anh/a.jpg': '1', 'future 2020': '' };

test.each([
  ['no question', {}, true],
  ['answers that are the same', { today: '2019-02-12', 'future 2020': '' }, true],
  ['one answer that is another', { today: '2019-02-12', 'file anh/a.jpg': '' }, false],
  ['a question that was answered before', { 'file anh/b.jpg': '1' }, false],
])('%s', (_name, heard, expected) => {
  const holds = holdsFor((question) => answers[question] ?? '');
  expect([holds(testimony(heard)), holds(testimony(heard))]).toEqual([expected, expected]);
});
