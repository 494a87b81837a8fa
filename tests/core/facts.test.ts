import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Article, Newsroom } from '../../src/core/newsroom/model.ts';
import { readNewsroom } from '../../src/core/newsroom/read.ts';
import { sharedRuns } from '../support/shared-words.ts';

/** The original articles and the facts found in them stand beside the repository; without them this file skips. */
const SHARED = '../shared';
const read = (path: string): string => readFileSync(`${SHARED}/${path}`, 'utf8');

/** Which of our articles rewrites which original. */
const REWRITTEN: Readonly<Record<string, string>> = {
  '000_1ff3836bd0693293.txt': 'nghe-an-duoc-bieu-duong-ve-vi-tri-viec-lam',
  '001_2e59a48942e1d95d.txt': 'mot-nhiem-ky-sap-xep-bo-may-khong-con-xom-trang-chi-bo',
  '002_3faacff34ef81c30.txt': 'dau-xuan-ky-hoi-ban-viec-chuan-bi-dai-hoi-cac-cap',
  '003_0c1fd4fa82abddb6.txt': 'don-suc-chuan-bi-dai-hoi-dang-bo-cac-cap',
  '004_e37f6ff980ca01cc.txt': 'dua-nghi-quyet-dai-hoi-xiii-vao-cuoc-song',
};

/** Documents that the facts know by a key of their own, not by code and term. */
const BY_NAME: Readonly<Record<string, string>> = {
  'NQTW:4/XI': 'nghi-quyet-trung-uong-4-khoa-xi',
  'NQTW:4/XII': 'nghi-quyet-trung-uong-4-khoa-xii',
  'NQTW:6/XII': 'nghi-quyet-trung-uong-6-khoa-xii',
  'NQTW:7/XII': 'nghi-quyet-trung-uong-7-khoa-xii',
  'NQTW:8/XII': 'nghi-quyet-trung-uong-8-khoa-xii',
  'NQDH:XIII': 'nghi-quyet-dai-hoi-xiii',
  'NQDH:XVIII@nghe-an': 'nghi-quyet-dai-hoi-dang-bo-nghe-an-xviii',
  'ĐA-5155@nghe-an': 'de-an-5155-nghe-an',
  '01-ĐA/TU@nghe-an-XVIII': '01-da-tu-nghe-an-khoa-xviii',
  '68/2000/NĐ-CP': '68-2000-nd-cp',
  DIEULE: 'dieu-le-dang',
  'BC:tong-ket-2015-2020': 'bao-cao-tong-ket-2015-2020-nghe-an',
  'BCCT:XIX-du-thao': 'du-thao-bao-cao-chinh-tri-dai-hoi-xix-nghe-an',
  'QĐ:Dang-lanh-dao-bien-che': 'quy-dinh-dang-lanh-dao-bien-che',
  'HD:nhan-su-XIII-du-thao': 'du-thao-huong-dan-nhan-su-cap-uy-dai-hoi-xiii',
  'ĐA:vi-tri-viec-lam': 'de-an-danh-muc-vi-tri-viec-lam',
  'KL:toan-nganh-2018': 'ket-luan-hoi-nghi-toan-nganh-2018',
};

const quoted = z.array(z.object({ quote: z.string(), from: z.string() }));
const originals = z.array(
  z.object({
    seed: z.string(),
    statistics: z.array(z.object({ asWritten: z.string(), sentence: z.string() })),
    relatedItemsNotPartOfArticle: z.array(z.string()).default([]),
  }),
);
const facts = z.array(z.object({ key: z.string(), inSeeds: z.array(z.string()), sources: quoted }));
const people = z.object({
  people: z.array(z.object({ id: z.string().nullable(), offices: z.array(z.object({ sources: quoted })) })),
});

const present = existsSync(SHARED);
const articles = present ? originals.parse(JSON.parse(read('facts/articles.json'))) : [];
const documents = present ? facts.parse(JSON.parse(read('facts/documents.json'))) : [];
const officials = present ? people.parse(JSON.parse(read('facts/officials.json'))).people : [];

describe.skipIf(!present)(`the rewritten articles and ${SHARED}/facts (skipped when it is absent)`, () => {
  const { newsroom, faults } = readNewsroom('content');
  test('content has no fault', () => {
    expect(faults).toEqual([]);
  });

  describe.each(articles)('$seed', ({ seed, statistics, relatedItemsNotPartOfArticle }) => {
    const article = ours(newsroom, seed);
    const text = [article.title, article.lead, article.body].join('\n');

    test.each(statistics.map(figureOf))('the figure “%s”', (figure) => {
      expect(text).toMatch(new RegExp(String.raw`(?<![\p{L}\d.,])${RegExp.escape(figure)}(?![\p{L}\d])`, 'u'));
    });

    test('every official of the original is in the frontmatter', () => {
      const named = officials
        .filter(({ offices }) => offices.some(({ sources }) => sources.some(({ from }) => from === seed)))
        .flatMap(({ id }) => id ?? []);
      expect(named.length).toBeGreaterThan(0);
      expect(article.officials.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
    });

    test('every document of the original is in the frontmatter, related news aside', () => {
      const named = documents
        .filter(({ inSeeds, sources }) => {
          const quotes = sources.filter(({ from }) => from === seed).map(({ quote }) => quote);
          return inSeeds.includes(seed) && !quotes.every((quote) => isIn(relatedItemsNotPartOfArticle, quote));
        })
        .map(({ key }) => documentId(newsroom, key));
      expect(named.length).toBeGreaterThan(0);
      expect(article.documents).toEqual(expect.arrayContaining(named));
    });

    test('no twelve words in a row are the original’s, quotations and the names of records aside', () => {
      const captions = article.photos.flatMap(({ alt, caption = '' }) => [alt, caption]);
      const names = newsroom ? namesOf(newsroom) : [];
      expect(sharedRuns([text, ...captions].join('\n'), read(`seeds/${seed}`), names, 12)).toEqual([]);
    });
  });
});

function ours(newsroom: Newsroom | undefined, seed: string): Article {
  const article = newsroom?.bySlug.get(REWRITTEN[seed] ?? '');
  if (!article) throw new Error(`no article of ours rewrites ${seed}`);
  return article;
}

/** The figure with the word after it, so that “5 bước” is not found in “5 hóa”. */
function figureOf({ asWritten, sentence }: { asWritten: string; sentence: string }): string {
  const figure = asWritten.replace(/ \(.*\)$/, '');
  const next = /^ [\p{L}\d]+/u.exec(sentence.slice(sentence.indexOf(figure) + figure.length));
  return figure + (next?.[0] ?? '');
}

const isIn = (texts: readonly string[], quote: string): boolean => texts.some((text) => text.includes(quote));

function documentId(newsroom: Newsroom | undefined, key: string): string {
  const id = BY_NAME[key] ?? newsroom?.documents.values().find((document) => document.key === key)?.id;
  if (id === undefined) throw new Error(`no record for ${key}`);
  return id;
}

/** What may be said word for word, for it is a name: people, offices, bodies, documents, conferences. */
function namesOf({ officials, organisations, documents, events }: Newsroom): string[] {
  return [
    ...officials.values().flatMap(({ name, offices }) => [name, ...offices.map(({ title }) => title)]),
    ...organisations.values().flatMap(({ name, shortNames }) => [name, ...shortNames]),
    ...documents.values().flatMap(({ name = '', title = '', aliases }) => [name, title, ...aliases]),
    ...events.values().flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
}
