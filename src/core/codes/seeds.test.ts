import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMentions } from './find.ts';
import { formatCode } from './format.ts';
import { type CodeRecord, codeRegistry } from './registry.ts';
import type { CodeContext, ResolvedMention } from './resolution.ts';
import { resolveMentions } from './resolve.ts';

const SHARED = new URL('../../../../shared/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, SHARED), 'utf8');

interface Truth {
  seed: string;
  offset: number;
  length: number;
  surface: string;
  codes: string[];
}
interface Fact {
  key: string;
  code: string | null;
  type: string;
  issuer: string | null;
  term: string | null;
  date: string | null;
  title: string | null;
  alias?: string[];
  inSeeds: string[];
  sources: { quote: string }[];
}

/** What each portal says of its own article: the date where there is one, and the province that speaks. */
const CONTEXTS: Record<string, Omit<CodeContext, 'registry'>> = {
  '000_1ff3836bd0693293.txt': { articleDate: '2018-10-01', unit: 'nghe-an' },
  '001_2e59a48942e1d95d.txt': { unit: 'nghe-an' },
  '002_3faacff34ef81c30.txt': { articleDate: '2019-02-12', unit: 'vinh-phuc' },
  '003_0c1fd4fa82abddb6.txt': { articleDate: '2019-06' },
  '004_e37f6ff980ca01cc.txt': { articleDate: '2021-03' },
};
/** Without a term the text cannot tell 39-NQ/TW of term XI from that of term IX; the article's frontmatter does. */
const DECLARED: Record<string, string[]> = { '000_1ff3836bd0693293.txt': ['39-NQ/TW@XI'] };

const toRecord = (fact: Fact): CodeRecord => {
  const unit = /@([a-z]+(?:-[a-z]+)*)/.exec(fact.key)?.[1];
  const term = /^[IVXL]+/.exec(fact.term ?? '')?.[0];
  return {
    key: fact.key,
    type: fact.type,
    ...(fact.code === null ? {} : { code: fact.code }),
    ...(fact.issuer === null ? {} : { issuer: fact.issuer }),
    ...(fact.date === null ? {} : { date: fact.date }),
    ...(fact.title === null ? {} : { title: fact.title }),
    ...(term === undefined ? {} : { term }),
    ...(unit === undefined ? {} : { unit }),
    // One entry is a remark on when a name applies, not a name.
    aliases: (fact.alias ?? []).filter((alias) => !alias.includes('khi kèm')),
  };
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

describe.skipIf(!existsSync(SHARED))('the mentions of the five seeds (skipped where ../shared is absent)', () => {
  const load = () => {
    const facts = JSON.parse(read('facts/documents.json')) as Fact[];
    const { documents } = JSON.parse(read('truth/mentions.json')) as { documents: Truth[] };
    return { facts, documents, registry: codeRegistry(facts.map(toRecord)) };
  };

  it('finds and links them with precision and recall of at least 0.98', () => {
    const { facts, documents, registry } = load();
    /** The record behind a code of the truth: the one of that name that the facts ascribe to the seed. */
    const keyOf = (code: string, seed: string): string => {
      const name = code.replace('@TU', '@nghe-an').replace('ĐA:', 'ĐA-');
      return (
        facts.find(({ key, code: own, inSeeds }) => key === name || (own === name && inSeeds.includes(seed)))?.key ??
        code
      );
    };
    const count = {
      mentions: 0,
      trueMentions: 0,
      matched: 0,
      exact: 0,
      links: 0,
      trueLinks: 0,
      right: 0,
      undeclared: 0,
    };
    const misses: string[] = [];
    for (const seed of readdirSync(new URL('seeds/', SHARED))) {
      const text = read(`seeds/${seed}`);
      const found = findMentions(text, registry);
      const resolve = (declared: readonly string[]): ResolvedMention[] =>
        resolveMentions(found, { ...CONTEXTS[seed], declared, registry });
      const truths = documents.filter((truth) => truth.seed === seed);
      const linksOf = (resolved: readonly ResolvedMention[]): Set<string> => {
        const links = new Set<string>();
        for (const { start, end, documents: named } of resolved) {
          const truth = truths.find(({ offset, length }) => start < offset + length && offset < end);
          for (const { link } of named)
            if (link.status === 'linked') links.add(`${truth?.offset ?? -start} ${link.key}`);
        }
        return links;
      };
      const wanted = new Set(
        truths.flatMap(({ offset, codes }) => codes.map((code) => `${offset} ${keyOf(code, seed)}`)),
      );
      const links = linksOf(resolve(DECLARED[seed] ?? []));
      const matched = truths.filter(({ offset, length }) =>
        found.some(({ start, end }) => start < offset + length && offset < end),
      );
      count.mentions += found.length;
      count.trueMentions += truths.length;
      count.matched += matched.length;
      count.exact += matched.filter(({ offset }) => found.some(({ start }) => start === offset)).length;
      count.links += links.size;
      count.trueLinks += wanted.size;
      count.right += [...wanted].filter((link) => links.has(link)).length;
      count.undeclared += [...linksOf(resolve([]))].filter((link) => wanted.has(link)).length;
      misses.push(
        ...truths.filter((truth) => !matched.includes(truth)).map(({ surface }) => `missed: ${surface}`),
        ...[...wanted].filter((link) => !links.has(link)).map((link) => `not linked: ${seed} ${link}`),
        ...[...links].filter((link) => !wanted.has(link)).map((link) => `wrong: ${seed} ${link}`),
        ...found
          .filter(({ start, end }) => !truths.some(({ offset, length }) => start < offset + length && offset < end))
          .map(({ start, end }) => `invented: ${text.slice(start, end)}`),
      );
    }
    const precision = { mentions: share(count.matched, count.mentions), links: share(count.right, count.links) };
    const recall = { mentions: share(count.matched, count.trueMentions), links: share(count.right, count.trueLinks) };
    console.log('codes, seeds:', JSON.stringify({ precision, recall, ...count }), misses);
    expect(count.trueMentions).toBe(33);
    expect(count.trueLinks).toBe(37);
    for (const figure of [precision.mentions, precision.links, recall.mentions, recall.links])
      expect(figure).toBeGreaterThanOrEqual(0.98);
  });

  it('leaves 39-NQ/TW of seed 000 open without the frontmatter: two terms have it, and nothing in the text says which', () => {
    const { registry } = load();
    const text = read('seeds/000_1ff3836bd0693293.txt');
    const resolved = resolveMentions(findMentions(text, registry), {
      ...CONTEXTS['000_1ff3836bd0693293.txt'],
      registry,
    });
    const open = resolved.flatMap(({ documents }) => documents).filter(({ link }) => link.status !== 'linked');
    expect(open.map(({ link }) => link)).toEqual([{ status: 'ambiguous', candidates: ['39-NQ/TW@XI', '39-NQ/TW@IX'] }]);
  });

  it('names the document whose title stands behind a plenum', () => {
    const { registry } = load();
    const text = read('seeds/000_1ff3836bd0693293.txt');
    const links = resolveMentions(findMentions(text, registry), { unit: 'nghe-an', registry }).flatMap(
      ({ documents }) => documents.map(({ link }) => link),
    );
    expect(links.at(-1)).toEqual({ status: 'linked', key: 'NQTW:6/XII', by: [], titled: '18-NQ/TW@XII' });
  });

  it('never links a citation on a real page to the document of the same code from another term', () => {
    const { facts, registry } = load();
    const count = { citations: 0, linked: 0, open: 0 };
    const wrong: string[] = [];
    for (const { key, code, sources } of facts)
      for (const { quote } of sources)
        for (const { documents } of resolveMentions(findMentions(quote, registry), { unit: 'nghe-an', registry }))
          for (const { name, link } of documents) {
            if (name.kind !== 'code' || formatCode(name) !== code) continue;
            count.citations++;
            if (link.status !== 'linked') count.open++;
            else if (link.key === key) count.linked++;
            else wrong.push(`${quote}: ${link.key} instead of ${key}`);
          }
    console.log('codes, citations quoted as sources:', JSON.stringify(count), wrong);
    expect(wrong).toEqual([]);
    expect(count.linked / count.citations).toBeGreaterThanOrEqual(0.8);
  });
});
