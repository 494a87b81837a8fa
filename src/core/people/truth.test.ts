import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPeople } from './find.ts';
import { indexOfficials } from './official-index.ts';
import type { OfficialRecord } from './official-record.ts';
import type { ArticleContext, ResolvedPeople } from './resolution.ts';
import { resolvePeople } from './resolve.ts';

/** The hand-marked articles stand beside the repository; without them this file has nothing to measure. */
const shared = new URL('../../../../shared/', import.meta.url);
const present = existsSync(shared);
const read = (path: string): string => readFileSync(new URL(path, shared), 'utf8');

interface SourcedOffice {
  readonly title: string;
  readonly organisation?: string;
  readonly attestedOn?: readonly string[];
  readonly from?: string | null;
  readonly to?: string | null;
}
interface SourcedPerson {
  readonly id: string | null;
  readonly name: string;
  readonly offices: readonly SourcedOffice[];
  readonly earlierOffices?: readonly SourcedOffice[];
  readonly laterOffices?: readonly SourcedOffice[];
}
interface Mention {
  readonly seed: string;
  readonly offset: number;
  readonly surface: string;
  readonly person: string;
  readonly name: string;
  readonly titles: readonly string[];
}
interface Truth {
  readonly mentions: readonly Mention[];
  readonly titleOnly: readonly Mention[];
  readonly bylines: readonly { readonly seed: string; readonly offset: number; readonly name: string }[];
}

const toRecord = (person: SourcedPerson): OfficialRecord[] =>
  person.id === null
    ? []
    : [
        {
          id: person.id,
          name: person.name,
          offices: [...person.offices, ...(person.earlierOffices ?? []), ...(person.laterOffices ?? [])].map(
            (office) => ({
              title: office.title,
              organisation: office.organisation,
              from: office.from ?? undefined,
              to: office.to ?? undefined,
              attested: office.attestedOn?.filter((day) => day.length === 10),
            }),
          ),
        },
      ];

/** The namesakes that the sources name, each with the office for which he is known. */
const NAMESAKES: readonly OfficialRecord[] = [
  ['nguyen-thanh-binh-btctw-2025', 'Nguyễn Thanh Bình', 'Phó Trưởng Ban Tổ chức Trung ương', '2025-08-04'],
  ['nguyen-thanh-binh-ninh-binh', 'Nguyễn Thanh Bình', 'Phó Bí thư Tỉnh ủy Ninh Bình', '2026-03-03'],
  ['nguyen-xuan-son-pvn', 'Nguyễn Xuân Sơn', 'Chủ tịch Hội đồng thành viên Tập đoàn Dầu khí Việt Nam', '2014'],
  [
    'phan-thanh-binh-quoc-hoi',
    'Phan Thanh Bình',
    'Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội',
    '2016-07',
  ],
].map(([id = '', name = '', title = '', from]) => ({ id, name, offices: [{ title, from }] }));

/** What the frontmatter of each article says; 001 has no date. */
const CONTEXTS: Readonly<Record<string, ArticleContext>> = {
  '000_1ff3836bd0693293.txt': { date: '2018-10-01', localities: ['Nghệ An', 'Hà Nội'] },
  '001_2e59a48942e1d95d.txt': { localities: ['Nghệ An'], authors: ['Lê Văn Lĩnh'] },
  '002_3faacff34ef81c30.txt': { date: '2019-02-12', localities: ['Vĩnh Phúc'], authors: ['Thu Nhàn'] },
  '003_0c1fd4fa82abddb6.txt': { date: '2019-06-03' },
  '004_e37f6ff980ca01cc.txt': { date: '2021-03-12', authors: ['Lê Hiệp'] },
};

const sameOfficial = (truth: string, id: string): boolean => id === truth || id.startsWith(`${truth}-`);

describe.skipIf(!present)('the five hand-marked articles (skipped when ../shared is absent)', () => {
  const truth = present
    ? (JSON.parse(read('truth/officials.json')) as Truth)
    : { mentions: [], titleOnly: [], bylines: [] };
  const sourced = present ? (JSON.parse(read('facts/officials.json')) as { people: SourcedPerson[] }).people : [];
  const index = indexOfficials([...sourced.flatMap(toRecord), ...NAMESAKES], ['Hoàng Mai']);
  const results = new Map<string, ResolvedPeople>();
  if (present)
    for (const [seed, context] of Object.entries(CONTEXTS))
      results.set(seed, resolvePeople(findPeople(read(`seeds/${seed}`), index), index, context));
  const resultOf = (seed: string): ResolvedPeople => results.get(seed) ?? { people: [], titles: [] };
  const nameOffset = (mention: Mention): number => mention.offset + mention.surface.indexOf(mention.name);
  const foundAt = (mention: Mention): ResolvedPeople['people'][number] | undefined =>
    resultOf(mention.seed).people.find(({ mention: { nameSpan } }) => nameSpan.start === nameOffset(mention));

  it('finds and links the people with precision ≥ .98 and recall ≥ .95', () => {
    const links = [...results].flatMap(([seed, { people }]) =>
      people.flatMap(({ mention, resolution }) =>
        resolution.status === 'linked' ? [{ seed, at: mention.nameSpan.start, id: resolution.officialId }] : [],
      ),
    );
    const wanted = truth.mentions.filter(({ person }) => !person.startsWith('?'));
    const missing = wanted.filter((mention) => {
      const resolution = foundAt(mention)?.resolution;
      return !(resolution?.status === 'linked' && sameOfficial(mention.person, resolution.officialId));
    });
    const right = wanted.length - missing.length;
    const wrong = links.filter(
      ({ seed, at, id }) =>
        !wanted.some(
          (mention) => mention.seed === seed && nameOffset(mention) === at && sameOfficial(mention.person, id),
        ),
    );
    const precision = right / links.length;
    const recall = right / wanted.length;
    console.log(
      `people, links: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} (${right} of ${wanted.length}, ${wrong.length} wrong)`,
    );
    expect({ missing, wrong }).toEqual({ missing: [], wrong: [] });
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it('reads the titles beside each name as they are written', () => {
    const read = truth.mentions.map((mention) => {
      const titles = foundAt(mention)?.mention.titles ?? [];
      return { ...mention, titles: titles.map(({ span }) => seedText(mention.seed).slice(span.start, span.end)) };
    });
    expect(read).toEqual(truth.mentions);
  });

  it('finds no more people than there are', () => {
    const names = [...results].flatMap(([seed, { people }]) =>
      people
        .filter(
          ({ mention }) => !truth.mentions.some((m) => m.seed === seed && nameOffset(m) === mention.nameSpan.start),
        )
        .map(({ mention }) => `${seed}: ${mention.name}`),
    );
    expect(names).toEqual([]);
  });

  it('links no author and no photographer', () => {
    const touched = truth.bylines.filter(({ seed, offset, name }) =>
      resultOf(seed).people.some(
        ({ mention: { nameSpan } }) => nameSpan.start < offset + name.length && offset < nameSpan.end,
      ),
    );
    expect(touched).toEqual([]);
  });

  it('finds the titles that stand alone, and whose they are', () => {
    const wanted = truth.titleOnly.filter(({ surface }) => !/^đồng chí/i.test(surface));
    const found = [...results].flatMap(([seed, { titles }]) =>
      titles.map(({ mention, officialId }) => ({ seed, offset: mention.span.start, person: officialId })),
    );
    const order = (a: { seed: string; offset: number }, b: { seed: string; offset: number }): number =>
      a.seed.localeCompare(b.seed) || a.offset - b.offset;
    expect(found.sort(order)).toEqual(wanted.map(({ seed, offset, person }) => ({ seed, offset, person })).sort(order));
  });

  it('reports the office that two names claim, and links neither', () => {
    const conflicts = [...results].flatMap(([seed, { people }]) =>
      people
        .filter((person) => person.officeConflicts.length > 0)
        .map(({ mention, resolution, officeConflicts }) => ({
          seed: seed.slice(0, 3),
          name: mention.name,
          status: resolution.status,
          holders: officeConflicts.flatMap(({ holders }) => holders),
        })),
    );
    expect(conflicts).toEqual([
      { seed: '004', name: 'Phan Thanh Bình', status: 'unconfirmed', holders: ['nguyen-thanh-binh-btctw-2015'] },
    ]);
  });

  const seedText = (seed: string): string => read(`seeds/${seed}`);
});
