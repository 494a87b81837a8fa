import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts } from './in-parts.ts';

/** Items by year, newest first: `list({ 2019: 2, 2018: 1 })` is 2019-2, 2019-1, 2018-1. */
const list = (counts: Readonly<Record<string, number>>): string[] =>
  Object.keys(counts)
    .sort()
    .reverse()
    .flatMap((year) => Array.from({ length: counts[year] ?? 0 }, (_, i) => `${year}-${(counts[year] ?? 0) - i}`));
const yearOf = (item: string) => item.slice(0, 4);
const named = (counts: Readonly<Record<string, number>>) => {
  const { shown, parts } = inParts(list(counts), yearOf);
  return [shown.length, ...parts.map(({ id, name, items }) => `${id}: ${name} (${items.length})`)];
};

test.each<[what: string, counts: Record<string, number>, expected: (string | number)[]]>([
  ['nothing', {}, [0]],
  ['a short list stays whole', { 2018: 160, 2019: 40 }, [200]],
  ['years join from the oldest on', { 2017: 90, 2018: 110, 2019: 1 }, [40, '2019: 2019 (1)', '2017: 2017–2018 (200)']],
  [
    'a large year stands alone',
    { 2017: 3, 2018: 900, 2019: 2 },
    [40, '2019: 2019 (2)', '2018: 2018 (900)', '2017: 2017 (3)'],
  ],
])('%s', (_what, counts, expected) => {
  expect(named(counts)).toEqual(expected);
});

const lists = fc
  .dictionary(fc.integer({ min: 1990, max: 2030 }).map(String), fc.integer({ min: 1, max: 260 }), { maxKeys: 12 })
  .map(list);

test('the parts hold every item once, in the order of the list', () => {
  fc.assert(
    fc.property(lists, (items) => {
      const { shown, parts } = inParts(items, yearOf);
      expect(parts.length === 0 ? shown : parts.flatMap((part) => part.items)).toEqual(items);
      expect(items.slice(0, shown.length)).toEqual(shown);
    }),
  );
});

test('an item more in the latest year changes the latest part alone', () => {
  fc.assert(
    fc.property(lists, (items) => {
      const latest = items[0] ?? '2030-1';
      const [before, after] = [
        inParts(items, yearOf).parts,
        inParts([`${yearOf(latest)}-mới`, ...items], yearOf).parts,
      ];
      const kept = new Map(after.map(({ id, items: members }) => [id, members]));
      for (const { id, items: members } of before.slice(1)) expect(kept.get(id)).toEqual(members);
    }),
  );
});
