import fc from 'fast-check';
import { expect, test } from 'vitest';
import { close } from 'pagefind';
import { BAND, NAME_END, STRONG_END, TITLE_END, type Band } from '../query/band.ts';
import { chunkFinder } from '../query/contents.ts';
import { bagStarts } from '../query/groups.ts';
import { lookInPairs } from '../query/pairs.ts';
import { filedUnder, lookInWords } from '../query/words.ts';
import { Names } from './names.ts';
import { pairIndex } from './pair-index.ts';
import { bandOf, leftOf, PairUses, rightOf } from './pair-uses.ts';
import { FILLER, PagefindIndex } from './pagefind.ts';

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
  // A mark that no letter takes in: Pagefind files what stands beside it, too, with a weight of its own.
  'x\u0323y',
];

test('every word is found in the records that hold it, with its band, by its very spelling and without marks', async () => {
  const bags = Array.from({ length: 400 }, (_, i) =>
    [...SYLLABLES.filter((_syllable, j) => (i * 7 + j * 5) % 4 === 0), `tu${String(i)}`].map((word) => word),
  );
  const bandsBegin = [0, NAME_END, TITLE_END, STRONG_END];
  const index = await PagefindIndex.start();
  for (const [i, bag] of bags.entries()) {
    const words = [...Array<string>(bandsBegin[i % 4] ?? 0).fill(FILLER), ...bag];
    index.add(`${String(i)}.html`, words.join(' ').replaceAll('đ', 'ḏ'));
  }
  await index.added();
  const { list, lengths, chunks } = await index.finish();
  await close();
  const find = chunkFinder(list);
  const look = (form: string, how: { strict?: boolean; prefix?: boolean }): number[] => {
    const found = find(filedUnder(form), how.prefix ?? false).flatMap((name) =>
      lookInWords(chunks.get(name) ?? Buffer.of(), form, how, bagStarts(lengths)),
    );
    for (const { record, band } of found) expect(band).toBe(record % 4);
    return found.map(({ record }) => record).sort((a, b) => a - b);
  };
  const holders = (holds: (word: string) => boolean): number[] =>
    bags.flatMap((bag, i) => (bag.some(holds) ? [i] : []));
  expect(chunks.size).toBeGreaterThan(1);
  for (const form of [...SYLLABLES, 'tu7', 'tu399', 'khong']) {
    expect(look(form, { strict: true }), form).toEqual(holders((word) => word === form));
    expect(look(form, {}), form).toEqual(holders((word) => filedUnder(word) === filedUnder(form)));
  }
  expect(look('tu39', { prefix: true })).toEqual([39, ...Array.from({ length: 10 }, (_, i) => 390 + i)]);
});

type Pairs = Readonly<Record<string, Band>>;

/** An index of records' pairs ("dang.vien"), each used once. */
const indexOf = (records: readonly Pairs[]) => {
  const names = new Names();
  const packed = records.map((pairs) => {
    const uses = new PairUses();
    for (const [pair, band] of Object.entries(pairs)) {
      const [left = '', right = ''] = pair.split('.');
      uses.add(names.numberOf(left), names.numberOf(right), band);
    }
    return uses.distinct(3);
  });
  return pairIndex(packed, names.list, 2);
};

const key = fc.oneof(
  fc.stringMatching(/^[a-z]{1,7}$/),
  fc.constantFrom('dang', 'dan', 'vien', 'viet', 'chi', '中文', 'ø', 'a'.repeat(40), `${'a'.repeat(40)}b`),
);
const pair = fc.tuple(key, key).map((keys) => keys.join('.'));
const band = fc.constantFrom<Band>(...Object.values(BAND));

test('every pair is found in the records that hold it, with its band, wherever the chunks are cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(pair, band, { maxKeys: 40, noNullPrototype: true }), { maxLength: 60 }),
      pair,
      (records, stranger) => {
        const { from, chunks, common } = indexOf(records);
        const find = chunkFinder({ from: from.join(' '), names: [...chunks.keys()].join(' ') });
        const look = (token: string, prefix: boolean) =>
          find(token, prefix).flatMap((name) => lookInPairs(chunks[Number(name)] ?? Buffer.of(), token, prefix));
        const all = new Set(records.flatMap((one) => Object.keys(one)));
        const holders = (token: string) =>
          records.flatMap((one, record) => (Object.hasOwn(one, token) ? [{ record, band: one[token] }] : []));
        for (const token of [...all, stranger]) expect(look(token, false)).toEqual(holders(token));
        expect(common).toEqual(
          [...all].sort().flatMap((token) => (holders(token).length > 1 ? [[token, holders(token).length]] : [])),
        );
        for (const beginning of ['dang.', 'dan', 'chi.vi'])
          if (chunks.length < 4)
            expect(new Set(look(beginning, true).map(({ record }) => record))).toEqual(
              new Set(
                records.flatMap((one, i) => (Object.keys(one).some((token) => token.startsWith(beginning)) ? [i] : [])),
              ),
            );
      },
    ),
    { numRuns: 200 },
  );
});

test('a pair used three times in a text is a strong one, and its best place counts', () => {
  const uses = new PairUses();
  for (const band of [BAND.text, BAND.text, BAND.text]) uses.add(1, 2, band);
  for (const band of [BAND.text, BAND.title]) uses.add(1, 3, band);
  for (const band of [BAND.text, BAND.text]) uses.add(2, 3, band);
  expect([...uses.distinct(3)].map(bandOf)).toEqual([BAND.strong, BAND.title, BAND.text]);
});

test('pairs are gathered as a map would, however many a record has, and one record after another', () => {
  const uses = new PairUses();
  const number = fc.nat({ max: 60 });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, band), { maxLength: 6000, size: 'max' }), (all) => {
      const plain = new Map<string, { band: Band; count: number }>();
      for (const [left, right, own] of all) {
        uses.add(left, right, own);
        const { band: best, count } = plain.get(`${left} ${right}`) ?? { band: own, count: 0 };
        plain.set(`${left} ${right}`, { band: own < best ? own : best, count: count + 1 });
      }
      expect(Array.from(uses.distinct(3), (pair) => `${leftOf(pair)} ${rightOf(pair)} ${bandOf(pair)}`)).toEqual(
        [...plain].map(
          ([pair, { band: best, count }]) => `${pair} ${best === BAND.text && count > 2 ? BAND.strong : best}`,
        ),
      );
    }),
    { numRuns: 30 },
  );
});

test('one record more changes few chunks', () => {
  const records: Pairs[] = Array.from({ length: 300 }, (_, i) =>
    Object.fromEntries(
      Array.from({ length: 200 }, (_unused, j) => {
        const number = (i * 7919 + j * 104_729) % 20_011;
        return [`p${(number % 141).toString(26)}.${number.toString(26)}`, BAND.text];
      }),
    ),
  );
  const build = (all: readonly Pairs[]) => new Set(indexOf(all).chunks.map((chunk) => chunk.toString('hex')));
  const before = build(records);
  const after = build([...records, { 'p1.moi': BAND.text, 'p2.moi': BAND.title }]);
  expect(before.size).toBeGreaterThan(20);
  expect([...after].filter((chunk) => !before.has(chunk)).length).toBeLessThanOrEqual(2);
});
