import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { close } from 'pagefind';
import { BAND, type Band } from '../query/band.ts';
import { chunkFinder } from '../query/contents.ts';
import { lookInPairs } from '../query/pairs.ts';
import { filedUnder, lookInWords } from '../query/words.ts';
import { PairIndex } from './pair-index.ts';
import { PagefindIndex } from './pagefind.ts';

const SYLLABLES = [
  'đảng',
  'đang',
  'dang',
  'ban',
  'bàn',
  'bản',
  'hòa',
  'nghiêng',
  '39nqtw',
  'd20190603',
  'ø',
  'ß',
  '中文',
];

test('every word is found in the records that hold it, by its very spelling and without marks', async () => {
  const bags = Array.from({ length: 400 }, (_, i) =>
    [...SYLLABLES.filter((_syllable, j) => (i * 7 + j * 5) % 4 === 0), `tu${String(i)}`].map((word) => word),
  );
  const index = await PagefindIndex.start();
  for (const [i, bag] of bags.entries()) await index.add(`${String(i)}.html`, bag.join(' ').replaceAll('đ', 'ḏ'));
  const { list, files } = await index.finish();
  await close();
  const find = chunkFinder(list);
  const look = (form: string, how: { strict?: boolean; prefix?: boolean }): number[] =>
    find(filedUnder(form), how.prefix ?? false)
      .flatMap((name) => lookInWords(gunzipSync(files.get(name) ?? ''), form, how))
      .map(({ record }) => record)
      .sort((a, b) => a - b);
  const holders = (holds: (word: string) => boolean): number[] =>
    bags.flatMap((bag, i) => (bag.some(holds) ? [i] : []));
  expect(files.size).toBeGreaterThan(1);
  for (const form of [...SYLLABLES, 'tu7', 'tu399', 'khong']) {
    expect(look(form, { strict: true }), form).toEqual(holders((word) => word === form));
    expect(look(form, {}), form).toEqual(holders((word) => filedUnder(word) === filedUnder(form)));
  }
  expect(look('tu39', { prefix: true })).toEqual([39, ...Array.from({ length: 10 }, (_, i) => 390 + i)]);
});

const pair = fc.oneof(
  fc.stringMatching(/^[a-z]{2,14}$/),
  fc.stringMatching(/^(?:dang|ban)(?:vien|chi)[a-e]?$/),
  fc.constantFrom('中文文中', 'øx', 'a'.repeat(60), `${'a'.repeat(60)}b`),
);
const band = fc.constantFrom<Band>(...Object.values(BAND));

test('every pair is found in the records that hold it, with its band, wherever the chunks are cut', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(pair, band, { maxKeys: 30 }), { maxLength: 60 }), pair, (records, stranger) => {
      const index = new PairIndex();
      for (const [i, one] of records.entries()) index.add(i, new Map(Object.entries(one)));
      const { list, files } = index.chunks();
      const find = chunkFinder(list);
      const look = (token: string, prefix: boolean) =>
        find(token, prefix).flatMap((name) => lookInPairs(gunzipSync(files.get(name) ?? ''), token, prefix));
      const all = new Set(records.flatMap((one) => Object.keys(one)));
      for (const token of [...all, stranger])
        expect(look(token, false)).toEqual(
          records.flatMap((one, record) => (Object.hasOwn(one, token) ? [{ record, band: one[token] }] : [])),
        );
      if (files.size < 2)
        for (const beginning of ['dang', 'banc', stranger])
          expect(new Set(look(beginning, true).map(({ record }) => record))).toEqual(
            new Set(
              records.flatMap((one, i) => (Object.keys(one).some((token) => token.startsWith(beginning)) ? [i] : [])),
            ),
          );
    }),
    { numRuns: 200 },
  );
});

test('one record more changes few chunks', () => {
  const records: ReadonlyMap<string, Band>[] = Array.from(
    { length: 300 },
    (_, i) =>
      new Map(
        Array.from({ length: 200 }, (_unused, j) => [
          `p${((i * 7919 + j * 104_729) % 20_011).toString(26)}`,
          BAND.text,
        ]),
      ),
  );
  const build = (all: readonly ReadonlyMap<string, Band>[]) => {
    const index = new PairIndex();
    for (const [i, pairs] of all.entries()) index.add(i, pairs);
    return new Set(index.chunks().files.keys());
  };
  const before = build(records);
  const after = build([
    ...records,
    new Map([
      ['pmoi', BAND.text],
      ['p1a', BAND.title],
    ]),
  ]);
  expect(before.size).toBeGreaterThan(20);
  expect([...after].filter((name) => !before.has(name)).length).toBeLessThanOrEqual(2);
});
