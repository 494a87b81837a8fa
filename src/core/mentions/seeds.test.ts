import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documentFinder } from '../newsroom/document-key.ts';
import { readNewsroom } from '../newsroom/read.ts';
import { annotate } from './annotate.ts';
import type { ArticleSetting } from './annotate.ts';
import type { RecordAnnotation } from './annotation.ts';

/** The hand-marked articles stand beside the repository; without them this file has nothing to measure. */
const SHARED = new URL('../../../../shared/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, SHARED), 'utf8');

/** Each saved page, and our article that was written from it: its frontmatter is the setting. */
const ARTICLES: Readonly<Record<string, string>> = {
  '000_1ff3836bd0693293.txt': 'nghe-an-duoc-bieu-duong-ve-vi-tri-viec-lam',
  '001_2e59a48942e1d95d.txt': 'mot-nhiem-ky-sap-xep-bo-may-khong-con-xom-trang-chi-bo',
  '002_3faacff34ef81c30.txt': 'dau-xuan-ky-hoi-ban-viec-chuan-bi-dai-hoi-cac-cap',
  '003_0c1fd4fa82abddb6.txt': 'don-suc-chuan-bi-dai-hoi-dang-bo-cac-cap',
  '004_e37f6ff980ca01cc.txt': 'dua-nghi-quyet-dai-hoi-xiii-vao-cuoc-song',
};
/** What the saved page has beyond the article: its own byline, and below it news of the year in which it was saved. */
const OF_THE_PAGE: Readonly<Record<string, Partial<ArticleSetting>>> = {
  '001_2e59a48942e1d95d.txt': { date: '2021', authors: [{ name: 'Lê Văn Lĩnh', unit: undefined }] },
  '002_3faacff34ef81c30.txt': { authors: [{ name: 'Thu Nhàn', unit: undefined }] },
  '004_e37f6ff980ca01cc.txt': { authors: [{ name: 'Lê Hiệp', unit: undefined }] },
};
/** The records of documents without a code, or with a code of the province, by the names that the marking gives them. */
const RECORDS: Readonly<Record<string, string>> = {
  '01-ĐA/TU': '01-da-tu-nghe-an-khoa-xviii',
  'NQDH:XVIII@TU': 'nghi-quyet-dai-hoi-dang-bo-nghe-an-xviii',
  'NQDH:XIII': 'nghi-quyet-dai-hoi-xiii',
  'ĐA:5155@TU': 'de-an-5155-nghe-an',
};

/** Drafts and other papers that have no code, by the words with which the marking begins; they need not be found. */
const PAPERS: Readonly<Record<string, string>> = {
  'thi hành Điều lệ Đảng': 'dieu-le-dang',
  'Điều lệ Đảng khóa XII': 'dieu-le-dang',
  'Báo cáo đánh giá tổng kết': 'bao-cao-tong-ket-2015-2020-nghe-an',
  'Dự thảo Báo cáo chính trị': 'du-thao-bao-cao-chinh-tri-dai-hoi-xix-nghe-an',
  'QUY ĐỊNH đánh giá chất lượng': 'quy-dinh-danh-gia-chat-luong-sinh-hoat-chi-bo',
  'Quy định “Đảng lãnh đạo': 'quy-dinh-dang-lanh-dao-bien-che',
  'Dự thảo “Hướng dẫn công tác nhân sự': 'du-thao-huong-dan-nhan-su-cap-uy-dai-hoi-xiii',
  'Đề án “Xây dựng hệ thống danh mục': 'de-an-danh-muc-vi-tri-viec-lam',
  'kết luận của Hội nghị toàn ngành': 'ket-luan-hoi-nghi-toan-nganh-2018',
};
/** The conferences that the marking names. */
const EVENTS: Readonly<Record<string, string>> = {
  'HN:BTCTW/2018-10-01': 'giao-ban-2018-10-01',
  'HN:BTCTW/2019-02-11': 'giao-ban-2019-02-11',
  'HN:BTCTW/2019-06-03': 'giao-ban-2019-06-03',
  'HN:BTCTW/2021-03-12': 'tong-ket-2021-03-12',
  'HNTW:8/XII': 'hoi-nghi-trung-uong-8-khoa-xii',
  'HNTW:10/XII': 'hoi-nghi-trung-uong-10-khoa-xii',
  'ĐH:XII': 'dai-hoi-dang-xii',
  'ĐH:XIII': 'dai-hoi-dang-xiii',
  'ĐHĐB:XVIII@TU': 'dai-hoi-dang-bo-nghe-an-xviii',
  'ĐHĐB:XIX@TU': 'dai-hoi-dang-bo-nghe-an-xix',
  'GIẢI:BLV/III': 'giai-bua-liem-vang-iii',
  'HN:?': 'hoi-nghi-toan-nganh-2018',
};

interface Fact {
  key: string;
  code: string | null;
  inSeeds: string[];
}
interface Marked {
  seed: string;
  offset: number;
  length: number;
  surface: string;
}
interface MentionsTruth {
  documents: (Marked & { codes: string[] })[];
  uncoded: Marked[];
  events: (Marked & { event: string })[];
}
interface PersonTruth {
  seed: string;
  offset: number;
  surface: string;
  person: string;
  name: string;
}
interface PeopleTruth {
  mentions: PersonTruth[];
  titleOnly: PersonTruth[];
  bylines: { seed: string; offset: number; name: string }[];
}
type Found = RecordAnnotation & { seed: string; surface: string };

describe.skipIf(!existsSync(SHARED))('the links in the five saved pages (skipped when ../shared is absent)', () => {
  const load = () => {
    const { newsroom } = readNewsroom(fileURLToPath(new URL('../../../content', import.meta.url)));
    if (!newsroom) throw new Error('the sample newsroom has faults');
    const links = readdirSync(new URL('seeds/', SHARED)).flatMap((seed): Found[] => {
      const article = newsroom.bySlug.get(ARTICLES[seed] ?? '');
      if (!article) throw new Error(`no article was written from ${seed}`);
      const text = read(`seeds/${seed}`);
      const { annotations } = annotate(text, { ...article, ...OF_THE_PAGE[seed] }, newsroom);
      return annotations.flatMap((one) =>
        'id' in one ? [{ ...one, seed, surface: text.slice(one.start, one.end) }] : [],
      );
    });
    const people = JSON.parse(read('truth/officials.json')) as PeopleTruth;
    const mentions = JSON.parse(read('truth/mentions.json')) as MentionsTruth;
    return { newsroom, links, people, mentions, facts: JSON.parse(read('facts/documents.json')) as Fact[] };
  };
  const nothing = {
    newsroom: undefined,
    links: [],
    people: { mentions: [], titleOnly: [], bylines: [] },
    mentions: { documents: [], uncoded: [], events: [] },
    facts: [],
  };
  const { newsroom, links, people, mentions, facts } = existsSync(SHARED) ? load() : nothing;
  /** The marking gives only the first place of some words that a page has twice. */
  const covers = (link: Found, { seed, offset, length, surface }: Marked): boolean =>
    link.seed === seed && ((link.start < offset + length && offset < link.end) || link.surface === surface);
  const show = ({ seed, start, surface, id }: Found): string => `${seed.slice(0, 3)}:${start} “${surface}” → ${id}`;
  const report = (what: string, right: number, wrong: readonly Found[], wanted: number): void => {
    const share = (whole: number): string => (right / whole).toFixed(3);
    console.log(
      `${what}, links in the saved pages: precision ${share(right + wrong.length)} recall ${share(wanted)} (${right} of ${wanted}, ${wrong.length} wrong)`,
    );
  };

  it('to documents: precision and recall of at least 0.98', () => {
    if (!newsroom) throw new Error('not loaded');
    const finder = documentFinder(newsroom.documents);
    const idOf = (code: string, seed: string): string => {
      const plenum = /^NQTW:(\d+)\/([IVX]+)$/.exec(code);
      if (plenum) return `nghi-quyet-trung-uong-${plenum[1] ?? ''}-khoa-${(plenum[2] ?? '').toLowerCase()}`;
      const fact = facts.find((one) => one.code === code.replace('@TU', '') && one.inSeeds.includes(seed));
      const [id, ...others] = finder.find(RECORDS[code] ?? fact?.key ?? code);
      if (id === undefined || others.length > 0) throw new Error(`which record is ${code} of ${seed}?`);
      return id;
    };
    /** The plenum resolution whose title stands behind it leads to the document of that title. */
    const sameDocument = (wanted: string, { id, seed }: Found): boolean =>
      id === wanted ||
      (seed.startsWith('000') && wanted === 'nghi-quyet-trung-uong-6-khoa-xii' && id === '18-nq-tw-khoa-xii');
    const found = links.filter(({ kind }) => kind === 'document');
    const wanted = mentions.documents.flatMap((one) =>
      one.codes.map((code) => ({ ...one, code, id: idOf(code, one.seed) })),
    );
    const missing = wanted.filter((want) => !found.some((link) => covers(link, want) && sameDocument(want.id, link)));
    const papers = mentions.uncoded.flatMap((one) => {
      const [, id] = Object.entries(PAPERS).find(([words]) => one.surface.startsWith(words)) ?? [];
      return id === undefined ? [] : [{ ...one, id }];
    });
    const wrong = found.filter(
      (link) => ![...wanted, ...papers].some((want) => covers(link, want) && sameDocument(want.id, link)),
    );
    report('documents', wanted.length - missing.length, wrong, wanted.length);
    expect({ missing: missing.map(({ seed, code }) => `${seed} ${code}`), wrong: wrong.map(show) }).toEqual({
      missing: [],
      wrong: [],
    });
    expect(wanted.length).toBe(37);
  });

  it('to conferences: none is wrong', () => {
    const found = links.filter(({ kind }) => kind === 'event');
    const wrong = found.filter(
      (link) => !mentions.events.some((one) => covers(link, one) && EVENTS[one.event] === link.id),
    );
    const wanted = mentions.events.filter(({ event }) => EVENTS[event] !== undefined);
    const right = wanted.filter((one) => links.some((link) => covers(link, one) && EVENTS[one.event] === link.id));
    report('conferences', right.length, wrong, wanted.length);
    console.log(
      'not linked:',
      wanted.filter((one) => !right.includes(one)).map(({ surface }) => surface),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('to people: precision at least 0.98, recall at least 0.95', () => {
    const found = links.filter(({ kind }) => kind === 'official');
    const named = people.mentions
      .filter(({ person }) => !person.startsWith('?'))
      .map(({ offset, surface, name, ...one }) => ({ ...one, start: offset + surface.indexOf(name) }));
    const titled = people.titleOnly.map(({ seed, offset, person }) => ({ seed, start: offset, person }));
    const is = (want: { seed: string; start: number; person: string }) => (link: Found) =>
      link.seed === want.seed &&
      link.start === want.start &&
      (link.id === want.person || link.id.startsWith(`${want.person}-`));
    const missing = named.filter((want) => !found.some(is(want)));
    const wrong = found.filter((link) => ![...named, ...titled].some((want) => is(want)(link)));
    report('people', named.length - missing.length, wrong, named.length);
    expect({ missing, wrong: wrong.map(show) }).toEqual({ missing: [], wrong: [] });
  });

  it('no author, photographer or place is linked as a person', () => {
    const touched = links.filter(
      ({ seed, start, end, kind }) =>
        kind === 'official' &&
        people.bylines.some((one) => one.seed === seed && start < one.offset + one.name.length && one.offset < end),
    );
    expect(touched.map(show)).toEqual([]);
    const places = new Set([...(newsroom?.localities.values() ?? [])].map(({ name }) => name));
    expect(links.filter(({ kind, surface }) => kind === 'official' && places.has(surface)).map(show)).toEqual([]);
  });
});
