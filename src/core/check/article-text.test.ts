import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syllables } from './rules/syllables.ts';
import { toneStyle } from './rules/tone-style.ts';
import { subjectOf } from './subject.ts';
import type { Material } from './subject.ts';
import type { World } from './world.ts';

const none = new Map<string, never>();
const world: World = {
  newsroom: {
    site: undefined,
    officials: none,
    documents: none,
    organisations: none,
    localities: none,
    events: none,
    terms: none,
    abbreviations: [],
  },
  articles: none,
  files: new Set(),
  today: '2019-02-12',
  isFuture: () => false,
  headingIds: () => new Set(),
};
const data = { date: '2019-02-12', officials: [], authors: [], documents: [], localities: [], events: [] };

const PIECES =
  'hội nghị hoà hòa Hoà chưc nghành Nhàn TAG hoàª oà oa\u0300 a\u0300 ² m² 12 - . , 一 𝐀 ʼ uỷ Thuý “ ” " khuyaoà nghoằngoà * | #'
    .split(' ')
    .concat([' ', ' ', '\n', '\n\n', '\n\n> ', '\n\n## ', '\n\n- ', '\n\n| a |\n| --- |\n| uỷ |']);

test('an article whose words are looked at all at once has the faults of a text that is read block by block', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
      const body = pieces.join('');
      const place = { file: 'a.md', line: 1, column: 1 };
      const material: Omit<Material, 'kind'> = { file: 'a.md', data, body, bodyLine: 1 };
      const [article, letter] = (['article', 'letter'] as const).map((kind) =>
        subjectOf({ ...material, kind }, () => place),
      );
      for (const rule of [syllables, toneStyle])
        expect(article && rule.check(article, world)).toEqual(letter && rule.check(letter, world));
    }),
    { numRuns: 1500, seed: 3 },
  );
});
