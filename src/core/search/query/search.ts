import { abbreviationTable, type Abbreviations } from './abbreviations.ts';
import type { Engine, Fragment, Hit } from './engine.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import { parseQuery, type Query } from './query.ts';
import { bestRuns, cover, indexWords } from './runs.ts';
import { splitWords } from './split.ts';
import { countFacets, filterRows, type Facet, type Filters } from './table.ts';
import { isPair, pairForm, TITLE_BAND } from './tokens.ts';
import type { Word } from './word.ts';

/** One record found. */
export interface Result {
  readonly url: string;
  readonly title: readonly Piece[];
  readonly kind: string;
  readonly date?: string;
  readonly note?: string;
  readonly score: number;
  readonly excerpt: readonly Piece[];
}

export interface Answer {
  readonly query: string;
  readonly total: number;
  readonly results: readonly Result[];
  /** Only when asked for. */
  readonly facets?: readonly Facet[];
  /** Codes and short forms as they were understood: ["nghi quyet 39", "NQ 39"]. */
  readonly understood: readonly (readonly [typed: string, meant: string])[];
}

export interface SearchOptions {
  /** First result wanted, counted from 0, and how many. */
  readonly offset?: number;
  readonly limit?: number;
  readonly filters?: Filters;
  /** By relevance unless 'date': newest first. */
  readonly sort?: 'date';
  /** Count facets, too; that loads the record tables. */
  readonly facets?: boolean;
}

/** Records whose text is read before the order is final. */
const READ = 20;

interface Candidate {
  readonly id: string;
  score: number;
}

/** Makes the search over an engine; one search serves many queries. */
export const searcher = (engine: Engine) => {
  const abbreviations = abbreviationTable(engine.manifest.abbreviations);
  return async (typed: string, options: SearchOptions = {}): Promise<Answer> => {
    const { offset = 0, limit = 10, filters = {}, sort, facets = false } = options;
    const query = parseQuery(typed, abbreviations);
    const understood = query.codes.map(({ start, end, label }) => [typed.slice(start, end), label] as const);
    const found = await candidates(engine, query);
    const filtering = Object.values(filters).some((values) => values.length > 0);
    const rows = facets || filtering || sort ? await engine.rows() : undefined;
    const wanted = rows && filtering ? filterRows(found, ({ id }) => rows.get(id), filters) : found;
    const ranked = await rank(engine, query, wanted, abbreviations, Math.max(READ, offset + limit));
    const day = ({ id }: Candidate): string => rows?.get(id)?.date ?? '';
    const ordered = sort ? ranked.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0)) : ranked;
    const shown = ordered.slice(offset, offset + limit);
    return {
      query: typed,
      total: ordered.length,
      understood,
      ...(facets &&
        rows && {
          facets: countFacets(
            found.flatMap(({ id }) => rows.get(id) ?? []),
            filters,
          ),
        }),
      results: await Promise.all(
        shown.map(async ({ id, score }) => present(await engine.load(id), query, abbreviations, score)),
      ),
    };
  };
};

const idf = (total: number, count: number): number => Math.log(1 + (total - count + 0.5) / (count + 0.5));

/** Records that hold enough of the query, scored by the rarity of what they hold. */
const candidates = async (engine: Engine, query: Query): Promise<Candidate[]> => {
  const scores = new Map<string, number>();
  const { total } = engine.manifest;
  const add = (hits: readonly Hit[], weight: number): void => {
    for (const { id, position } of hits)
      scores.set(id, (scores.get(id) ?? 0) + weight * (position < TITLE_BAND ? 1.3 : 1));
  };
  const asked = async (token: string, factor: number): Promise<void> => {
    const hits = await engine.lookup(token);
    add(hits, factor * idf(total, hits.length));
    if (query.accented && hits.length > 0) {
      const exact = await engine.lookup(token, { strict: true });
      add(exact, 0.5 * factor * idf(total, exact.length));
    }
  };
  const isEmpty = (): boolean => scores.size === 0;
  const { words } = query;
  await Promise.all([
    ...query.codes.map(async ({ token }) => {
      add(await engine.lookup(`vb${token}`), 50);
      await asked(token, 2);
    }),
    ...words.map(async (word, i) => {
      const next = words[i + 1];
      if (next !== undefined && isPair(word, next)) await asked(pairForm(word, next), 1);
    }),
  ]);
  const singles = words.filter(({ code }) => code === undefined);
  if (words.length < 3 || isEmpty()) await Promise.all(singles.map(({ form }) => asked(form, 0.7)));
  const last = words.at(-1);
  if (isEmpty() && last !== undefined && query.open) {
    const before = words.at(-2);
    const token = before !== undefined && isPair(before, last) ? pairForm(before, last) : last.form;
    add(await engine.lookup(token, { prefix: true }), 1);
    if (isEmpty()) add(await engine.lookup(last.form, { prefix: true }), 1);
  }
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
};

/** Reads the best candidates' text, and orders them by how closely they follow the query. */
const rank = async (
  engine: Engine,
  query: Query,
  found: readonly Candidate[],
  abbreviations: Abbreviations,
  depth: number,
): Promise<Candidate[]> => {
  const read = await Promise.all(
    found.slice(0, depth).map(async ({ id, score }) => {
      const { meta, content } = await engine.load(id);
      const follow = (text: string): number => {
        const words = splitWords(text, abbreviations);
        return cover(bestRuns(words, indexWords(words), query.words)).value;
      };
      const inTitle = follow([meta['title'], meta['aliases']].filter(Boolean).join('\n'));
      const inText = Math.max(follow(content), inTitle);
      return {
        id,
        score: score * (1 + 3 * inText) + 2 * inTitle * (score + 1),
        keep: matchesStrictly(`${meta['title'] ?? ''}\n${content}`, query, abbreviations),
      };
    }),
  );
  const kept = read.filter(({ keep }) => keep).sort((a, b) => b.score - a.score);
  return [...kept, ...found.slice(depth)];
};

/** Phrases in quotes must stand, excluded words must not. */
const matchesStrictly = (text: string, query: Query, abbreviations: Abbreviations): boolean => {
  if (query.phrases.length + query.excluded.length === 0) return true;
  const words = splitWords(text, abbreviations);
  const index = indexWords(words);
  const holds = (run: readonly Word[]): boolean => bestRuns(words, index, run)[0]?.length === run.length;
  return query.phrases.every(holds) && !query.excluded.some(holds);
};

const present = (fragment: Fragment, query: Query, abbreviations: Abbreviations, score: number): Result => {
  const { title = '', kind = '', date, note } = fragment.meta;
  return {
    url: fragment.raw_url,
    kind,
    score,
    title: excerptOf(title, query, abbreviations, Infinity),
    excerpt: excerptOf(fragment.content, query, abbreviations, 40),
    ...(date !== undefined && { date }),
    ...(note !== undefined && { note }),
  };
};
