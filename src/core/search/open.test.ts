import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSearch, type SearchStats } from './build.ts';
import { openIndex } from './open.ts';
import { IndexUnavailable } from './query/engine.ts';
import { searcher } from './query/search.ts';
import type { SearchBuild, SearchRecord } from './record.ts';

const folder = mkdtempSync(join(tmpdir(), 'chi-muc-'));
const record = (year: string, name: string, title: string, text: string): SearchRecord => ({
  url: `bai-viet/${year}/${name}.html`,
  kind: 'article',
  title,
  text,
  date: `${year}-05-01`,
});
const RECORDS: readonly SearchRecord[] = [
  record('2018', 'mot', 'Thôn Ví Dụ họp chi bộ', 'Chi bộ thôn bàn việc kết nạp đảng viên mới.\nHọp tại nhà văn hóa.'),
  record('2018', 'ban', 'Ban giao ước họp', 'Ban giao ước của thôn họp về hương ước.'),
  record('2018', 'bàn', 'Lễ bàn giao nhà', 'Xã bàn giao nhà cho hộ nghèo.'),
  record('2019', 'hai', 'Xã Giả Định trồng cây', 'Toàn xã trồng được 1.234 cây, đạt 3,5% kế hoạch.'),
];
const build = (records: readonly SearchRecord[], name: string): Promise<SearchStats> => {
  const input: SearchBuild = { records, abbreviations: [], out: join(folder, name), cache: join(folder, 'cache') };
  return buildSearch(input);
};

beforeAll(() => build(RECORDS, 'site'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const chunks = (part: string): string[] =>
  readdirSync(join(folder, 'hong', 'chi-muc'), { recursive: true, encoding: 'utf8' })
    .filter((name) => `/${name}`.includes(part) && name.endsWith('.js'))
    .map((name) => join(folder, 'hong', 'chi-muc', name));

test('what did not change comes from the cache, byte for byte', async () => {
  const again = await build(RECORDS, 'lai');
  expect(again).toMatchObject({ records: 4, rebuilt: 0 });
  const files = (name: string) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
  expect(files('lai')).toEqual(files('site'));
});

test.each([
  ['bàn giao', 'bai-viet/2018/bàn.html'],
  ['ban giao', 'bai-viet/2018/ban.html'],
  ['BÀN GIAO', 'bai-viet/2018/bàn.html'],
  ['bàn', 'bai-viet/2018/bàn.html'],
])('typed marks are honoured, and look-alikes follow: %s', async (query, url) => {
  const { results, total } = await searcher(await openIndex(join(folder, 'site')))(query);
  expect(total).toBeGreaterThanOrEqual(2);
  expect(results[0]?.url).toBe(url);
});

test.each([
  ['giao -bàn', ['bai-viet/2018/ban.html']],
  ['giao -"bàn giao"', ['bai-viet/2018/ban.html']],
  ['giao -ban', []],
  ['giao -"ban giao"', []],
  ['giao -ước', ['bai-viet/2018/bàn.html']],
])('what is excluded is left out, by its marks when it has any: %s', async (query, urls) => {
  const { results } = await searcher(await openIndex(join(folder, 'site')))(query);
  expect(results.map(({ url }) => url)).toEqual(urls);
});

test('two records with one address are an error', async () => {
  await expect(build([...RECORDS, ...RECORDS], 'doi')).rejects.toThrow('bai-viet/2018/mot.html');
});

test('a newsroom without records gives an index that finds nothing', async () => {
  await expect(build([], 'trong')).resolves.toMatchObject({ records: 0, shards: 0 });
});

test.each([
  ['a missing word chunk', '/tu/', 'đảng viên', undefined],
  ['a cut-off word chunk', '/tu/', 'đảng viên', 60],
  ['a missing chunk of pairs', '/cap/', 'kết nạp đảng viên', undefined],
  ['a cut-off chunk of pairs', '/cap/', 'kết nạp đảng viên', 60],
  ['a missing record', '/muc/', 'kết nạp đảng viên', undefined],
  ['a cut-off table of contents', '/muc.', 'kết nạp đảng viên', 40],
])('%s is reported, and answers come once it is back', async (_, part, query, keep) => {
  await build(RECORDS, 'hong');
  const search = searcher(await openIndex(join(folder, 'hong')));
  const whole = chunks(part).map((path) => [path, readFileSync(path)] as const);
  expect(whole).not.toEqual([]);
  for (const [path, bytes] of whole) {
    if (keep === undefined) rmSync(path);
    else writeFileSync(path, bytes.subarray(0, keep));
  }
  await expect(search(query)).rejects.toBeInstanceOf(IndexUnavailable);
  for (const [path, bytes] of whole) writeFileSync(path, bytes);
  const { results } = await search(query);
  expect(results[0]?.url).toBe('bai-viet/2018/mot.html');
});

test('a chunk with one bit turned is reported, and read anew the next time', async () => {
  await build(RECORDS, 'hong');
  const search = searcher(await openIndex(join(folder, 'hong')));
  for (const path of chunks('/cap/')) {
    const whole = readFileSync(path);
    const damaged = Buffer.from(whole);
    damaged[whole.length - 12] = (damaged[whole.length - 12] ?? 0) ^ 4;
    writeFileSync(path, damaged);
    await expect(search('kết nạp đảng viên')).rejects.toBeInstanceOf(IndexUnavailable);
    writeFileSync(path, whole);
  }
  expect((await search('kết nạp đảng viên')).total).toBe(1);
});
