import { expect, it } from 'vitest';
import { findPeople } from './find.ts';
import { indexOfficials } from './official-index.ts';
import { resolvePeople } from './resolve.ts';

const index = indexOfficials([
  { id: 'a', name: 'Trần Văn An', offices: [{ title: 'Bí thư Tỉnh ủy', organisation: 'Tỉnh ủy Sơn Hà' }] },
  { id: 'b', name: 'Trần Văn An', otherNames: ['Văn An'], offices: [{ title: 'Trưởng Ban Tổ chức Trung ương' }] },
]);
const PIECES = [
  ...[
    'Trần',
    'Văn',
    'An',
    'TRẦN VĂN AN',
    'đồng chí',
    'Đ/c',
    'ông',
    'nguyên',
    'Bí thư',
    'Phó',
    'Trưởng ban',
    'thường trực',
  ],
  ...[
    'Tỉnh ủy',
    'T.Ư',
    'HĐND',
    'khóa',
    'Nghệ An',
    'kiêm',
    'Ảnh:',
    'và',
    'TS.',
    "K'Ré",
    ' ',
    ' ',
    ' ',
    '\n',
    ', ',
    ' - ',
    '; ',
  ],
  ...['(', '. ', ':', '\u0301', '\u200b', '\u00a0', '\ud83d', '😀', '漢字', '/', '’', '.', '1', '\0', '"'],
];

/** A small reproducible generator (Lehmer, modulus 2^31 − 1), so that a failure can be run again. */
const generator = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

it('survives 10,000 hostile texts, and every span lies in its text', () => {
  const random = generator(20_181_001);
  for (let i = 0; i < 10_000; i++) {
    const text = Array.from({ length: random(40) }, () => PIECES[random(PIECES.length)]).join(random(2) ? ' ' : '');
    const { people } = resolvePeople(findPeople(text, index), index, { date: '2019', localities: ['Sơn Hà'] });
    for (const { mention } of people) {
      const { span, nameSpan, name } = mention;
      expect(span.start <= nameSpan.start && nameSpan.end <= span.end && span.end <= text.length).toBe(true);
      expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name);
    }
  }
});

/** A pattern that tries again from every word would not end within the time limit of a test. */
it.each(PIECES.flatMap((piece) => [`${piece} `, `Bí thư ${piece}, `]))('ends on 50,000 characters of %j', (piece) => {
  const text = piece.repeat(50_000 / piece.length);
  const { people, titles } = resolvePeople(findPeople(text, index), index, { date: '2019' });
  expect(people.length + titles.length).toBeLessThanOrEqual(text.length);
});
