import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { randomFrom } from '../../../tests/search/random.ts';
import { buildSearch } from './build.ts';
import { withTextLater, type LaterRecord, type SearchBuild, type SearchRecord } from './record.ts';

// Each build starts a thread and Pagefind.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'lap-chi-muc-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const random = randomFrom(20190603);
const WORDS =
  'chi bộ thôn họp bàn việc kết nạp đảng viên mới trồng cây đường hoa hòa giải HG xã Giả Định 39-NQ/TW'.split(' ');
const sentence = (length: number): string => `${Array.from({ length }, () => random.pick(WORDS)).join(' ')}.`;
let count = 0;
const article = (): SearchRecord => ({
  url: `bai-viet/${String(++count)}.html`,
  kind: 'article',
  title: sentence(8),
  lead: sentence(20),
  text: sentence(120),
  date: `20${String(10 + random.below(10))}-0${String(1 + random.below(9))}-15`,
});
let abbreviations: SearchBuild['abbreviations'] = [['BTV', 'Ban Thường vụ']];
const build = (records: SearchBuild['records'], site: string, ground?: string) => {
  rmSync(join(folder, site), { recursive: true, force: true });
  return buildSearch({
    records,
    abbreviations,
    out: join(folder, site),
    cache: join(folder, `${site}.cache`),
    ...(ground !== undefined && { ground }),
  });
};
const filesOf = (site: string): Map<string, string> =>
  new Map(
    readdirSync(join(folder, site), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(join(folder, site).length), readFileSync(path, 'latin1')];
      })
      .sort(),
  );

test('after any edits the index is the one that a clean build makes', async () => {
  let records = Array.from({ length: 60 }, article);
  await build(records, 'dan-dan');
  for (let round = 0; round < 4; round++) {
    records = records.flatMap((record) => {
      const dice = random.below(20);
      if (dice === 0) return [];
      return dice === 1 ? [{ ...record, text: sentence(90) }] : dice === 2 ? [record, article()] : [record];
    });
    if (round === 2) abbreviations = [...abbreviations, ['HG', 'hòa giải']];
    await build(records, 'dan-dan');
    await build(records, `sach-${String(round)}`);
    expect(filesOf('dan-dan')).toEqual(filesOf(`sach-${String(round)}`));
  }
});

test('a year that joins a shard renames it, in every script', async () => {
  const records = Array.from({ length: 30 }, article);
  await build(records, 'nam-moi');
  const all = [...records, { ...article(), date: '2031-01-05' }];
  await build(all, 'nam-moi');
  await build(all, 'nam-moi-sach');
  expect(filesOf('nam-moi')).toEqual(filesOf('nam-moi-sach'));
});

test('a record that is put together later is indexed as if it had been there', async () => {
  const records = Array.from({ length: 30 }, article);
  await build(records, 'nay');
  await build(
    records.map(({ url, date = '', ...others }) => ({ url, date, make: () => ({ url, date, ...others }) })),
    'sau',
  );
  expect(filesOf('sau')).toEqual(filesOf('nay'));
});

test('records are put together only where their ground or a text has changed, or the cache is damaged', async () => {
  const made: string[] = [];
  const later = ({ text, ...head }: SearchRecord, textDigest: string): LaterRecord => ({
    url: head.url,
    date: head.date ?? '',
    textDigest,
    make: () => {
      made.push(head.url);
      return withTextLater({ ...head, textDigest }, () => text);
    },
  });
  const plain = Array.from({ length: 30 }, article);
  const [first = article(), ...others] = plain;
  const urls = (records: readonly SearchRecord[]) => records.map(({ url }) => url).toSorted();
  const cache = join(folder, 'dat.cache');
  const cases: [string, SearchRecord[], string, string, () => void, string[]][] = [
    ['all is new', plain, 'cũ', 'nền', () => undefined, urls(plain)],
    ['nothing changed', plain, 'cũ', 'nền', () => undefined, []],
    ['a text changed', [{ ...first, text: sentence(90) }, ...others], 'mới', 'nền', () => undefined, urls(plain)],
    ['it was taken back', plain, 'cũ', 'nền', () => undefined, urls(plain)],
    ['a title changed', [{ ...first, title: 'khác' }, ...others], 'cũ', 'nền khác', () => undefined, urls(plain)],
    ['a record went', others, 'cũ', 'nền', () => undefined, urls(others)],
    [
      'the shards went',
      others,
      'cũ',
      'nền',
      () => {
        rmSync(cache, { recursive: true });
      },
      urls(others),
    ],
    [
      'the digests are damaged',
      others,
      'cũ',
      'nền',
      () => {
        writeFileSync(`${cache}.json`, '[["x"');
      },
      urls(others),
    ],
    ['nothing changed again', others, 'cũ', 'nền', () => undefined, []],
  ];
  for (const [change, records, textDigest, ground, damage, expected] of cases) {
    damage();
    made.length = 0;
    await build(
      records.map((record, i) => later(record, i === 0 ? textDigest : 'cũ')),
      'dat',
      ground,
    );
    expect(made.toSorted(), change).toEqual(expected);
    await build(
      records.map((record, i) => later(record, i === 0 ? textDigest : 'cũ')),
      'dat-sach',
    );
    expect(filesOf('dat'), change).toEqual(filesOf('dat-sach'));
  }
});

test('only the texts that changed are fetched', async () => {
  const fetched: string[] = [];
  const lazy = ({ text, ...head }: SearchRecord, textDigest: string): SearchRecord =>
    withTextLater({ ...head, textDigest }, () => {
      fetched.push(head.url);
      return text;
    });
  const plain = Array.from({ length: 30 }, article);
  const records = plain.map((record) => lazy(record, 'cũ'));
  await build(records, 'it');
  expect(fetched.toSorted()).toEqual(plain.map(({ url }) => url).toSorted());
  fetched.length = 0;
  await build(records, 'it');
  expect(fetched).toEqual([]);
  await build([...records.slice(1), lazy(plain[0] ?? article(), 'mới')], 'it');
  expect(fetched).toEqual([plain[0]?.url]);
});

test.each<[string, (path: string) => void]>([
  [
    'missing',
    (path) => {
      rmSync(path);
    },
  ],
  [
    'cut off',
    (path) => {
      writeFileSync(path, readFileSync(path).subarray(1));
    },
  ],
  [
    'changed',
    (path) => {
      writeFileSync(path, readFileSync(path).reverse());
    },
  ],
])('files of the cache that are %s are made again', async (_, spoil) => {
  const records = Array.from({ length: 20 }, article);
  await build(records, 'sach');
  await build(records, 'hong');
  const cache = join(folder, 'hong.cache');
  for (const entry of readdirSync(cache, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    // The engine is judged by the code that it is made of.
    if (entry.isFile() && !entry.name.startsWith('may-tim')) {
      // A new file, not the one that the site shares.
      const bytes = readFileSync(path);
      rmSync(path);
      writeFileSync(path, bytes);
      spoil(path);
    }
  }
  await build(records, 'hong');
  expect(filesOf('hong')).toEqual(filesOf('sach'));
});

test('one damaged file has its shard made again', async () => {
  const records = Array.from({ length: 20 }, article);
  await build(records, 'sach');
  await build(records, 'hong');
  const files = readdirSync(join(folder, 'hong.cache'), { recursive: true, encoding: 'utf8' });
  const path = join(folder, 'hong.cache', files.filter((name) => name.includes('/muc/')).at(-1) ?? '');
  rmSync(path);
  writeFileSync(path, 'hỏng');
  expect(await build(records, 'hong')).toMatchObject({ rebuilt: 1 });
  expect(filesOf('hong')).toEqual(filesOf('sach'));
});

test('what the giver of texts throws is thrown, and nothing goes on', async () => {
  const records = Array.from({ length: 3 }, article);
  const broken = withTextLater({ ...article(), textDigest: 'mới' }, () => {
    throw new Error('đĩa hỏng');
  });
  await expect(build([...records, broken], 'nem')).rejects.toThrow('đĩa hỏng');
});
