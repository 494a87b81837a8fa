import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSearch } from '../../src/core/search/build.ts';
import { openIndex } from '../../src/core/search/open.ts';
import { searcher, type Search } from '../../src/core/search/query/search.ts';
import { corpus } from './corpus.ts';
import { addresses, measure, overall } from './measure.ts';
import { QUESTIONS } from './questions.ts';

const ARTICLES = 205;
const folder = mkdtempSync(join(tmpdir(), 'tim-kiem-'));
let search: Search;

beforeAll(async () => {
  await buildSearch({ ...corpus(ARTICLES), out: folder, cache: join(folder, 'cache') });
  search = searcher(await openIndex(folder));
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the questions are many, of many forms, and ask for records that exist', () => {
  const urls = new Set(corpus(ARTICLES).records.map(({ url }) => url));
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(150);
  expect(new Set(QUESTIONS.map(({ form }) => form)).size).toBeGreaterThanOrEqual(10);
  expect(QUESTIONS.flatMap(({ answers }) => answers).filter((url) => !urls.has(url))).toEqual([]);
});

test('the right record stands first among hostile articles', { timeout: 120_000 }, async () => {
  const { forms, misses } = await measure(addresses(search));
  const all = overall(forms);
  const missed = misses
    .map(({ form, query, rank, got }) => `${form}: ${query} (${String(rank)}, ${got ?? '–'})`)
    .join('\n');
  expect(all.empty, missed).toBe(0);
  expect(all.first / all.questions, missed).toBeGreaterThanOrEqual(0.97);
  for (const { form, first, questions } of forms) expect(first / questions, form).toBeGreaterThanOrEqual(0.85);
});

test('a code answers with the document first, then with articles that name it', async () => {
  const { results, understood } = await search('qđ 205');
  expect(understood).toEqual([['qđ 205', 'QĐ 205']]);
  expect(results[0]?.url).toBe('van-ban/205-qd-tw-khoa-xii.html');
  expect(results.slice(1, 3).map(({ kind }) => kind)).toEqual(['article', 'article']);
});

test('excerpts show the original spelling with the answering words marked', async () => {
  const { results } = await search('tinh gian bien che');
  const marked = results.flatMap(({ excerpt }) => excerpt.filter((piece) => piece.marked).map(({ text }) => text));
  expect(marked).toContain('tinh giản biên chế');
});

test('filters narrow, counts tell how much; the order can be by date', async () => {
  const { facets = [], total } = await search('xây dựng Đảng', { facets: true });
  const kinds = facets.find(({ name }) => name === 'Loại')?.values ?? [];
  expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  const documents = await search('xây dựng Đảng', { filters: { Loại: ['Văn bản'] }, sort: 'date' });
  expect(documents.total).toBe(kinds.find(({ value }) => value === 'Văn bản')?.count);
  expect(new Set(documents.results.map(({ kind }) => kind))).toEqual(new Set(['document']));
  const dates = documents.results.map(({ date = '' }) => date);
  expect(dates).toEqual(dates.toSorted().reverse());
});

test.each([
  ['nothing', ''],
  ['blanks', ' \n\t '],
  ['one letter', 'đ'],
  ['ten thousand characters', 'xây dựng Đảng '.repeat(720)],
  ['one endless word', 'a'.repeat(10_000)],
  ['control characters', '\u0000\u0007\u001b[31m'],
  ['emoji', '👨‍👩‍👧‍👦🇻🇳'],
  ['lone surrogates', '\ud83d \udc00'],
  ['only marks', '"" - -" “” --'],
  ['only digits and strokes', '1/2/3/4-5-6//'],
  ['words of JavaScript', 'constructor __proto__ hasOwnProperty'],
  ['combining marks alone', '\u0301\u0301\u0309'],
])('bad input is answered: %s', async (_, query) => {
  const { results, total } = await search(query);
  expect(total).toBeGreaterThanOrEqual(results.length);
});

test.each([
  ['tinh giảng biên chế', 'tinh giản biên chế'],
  ['nghj quyết', 'nghị quyết'],
  ['búa liêm vnàg', 'búa liềm vàng'],
])('a slip of the finger gets an offer: %s', async (query, offer) => {
  expect((await search(query, { offer: true })).suggestion).toBe(offer);
});

test.each(['tinh giản biên chế', 'tinh gian bien che', '39-NQ/TW', 'búa liềm v'])(
  'what is right gets no offer: %s',
  async (query) => {
    expect((await search(query, { offer: true })).suggestion).toBeUndefined();
  },
);

test('a hit by a short form says so, either way', async () => {
  expect((await search('BTV Tỉnh ủy')).understood).toEqual([['BTV', 'ban thường vụ']]);
});
