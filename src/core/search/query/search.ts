import { abbreviationTable } from './abbreviations.ts';
import { findCandidates, type Candidate, type Found } from './candidates.ts';
import type { Engine } from './engine.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import { frequencyTable } from './frequency.ts';
import { parseQuery, type Query } from './query.ts';
import { closeness, follow, obeys } from './rank.ts';
import { reasonFor, shortForms } from './reason.ts';
import { recordReader, type ReadRecord } from './reader.ts';
import { bestRuns, cover } from './runs.ts';
import { wordSplitter } from './split.ts';
import { suggestion } from './suggest.ts';
import { countFacets, filterRows, type Facet, type Filters } from './table.ts';

/** One record found. */
export interface Result {
  /** Address relative to the site's root. */
  readonly url: string;
  readonly title: readonly Piece[];
  readonly kind: string;
  readonly date?: string;
  readonly note?: string;
  readonly score: number;
  readonly excerpt: readonly Piece[];
  /** Why it answers, when the excerpt alone does not tell. */
  readonly reason?: string;
}

export interface Answer {
  readonly query: string;
  readonly total: number;
  readonly results: readonly Result[];
  /** Only when asked for. */
  readonly facets?: readonly Facet[];
  /** Codes and short forms as they were understood: ["nghi quyet 39", "NQ 39"]. */
  readonly understood: readonly (readonly [typed: string, meant: string])[];
  /** Only when asked for: another spelling of a query that found nothing close. */
  readonly suggestion?: string;
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
  /** Look for another spelling, too, when nothing close was found; each one tried is a look-up. */
  readonly offer?: boolean;
}

/** Answers a query. @throws IndexUnavailable when a part of the index cannot be loaded */
export type Search = (typed: string, options?: SearchOptions) => Promise<Answer>;

/** Records whose text is read before the order is final: at most, and at least. Those far behind the best need not be. */
const READ = 20;
const READ_LEAST = 10;
const BEHIND = 0.45;
/** A best record that follows the query less than this may come of a slip of the finger. */
const CLOSE = 0.5;
/** Longer queries are questions: they follow no text closely. */
const OFFER_WORDS = 8;
/** Records read at most to find those in which a quoted phrase stands. */
const STRICT_READ = 200;
/** Words of an excerpt. */
const EXCERPT = 40;

/** Makes the search over an engine; one search serves many queries. */
export const searcher = (engine: Engine): Search => {
  const split = wordSplitter(abbreviationTable(engine.manifest.abbreviations));
  const frequency = frequencyTable(engine.manifest.common, engine.manifest.commonPairs);
  const read = recordReader(engine, split);

  const ranked = async (query: Query, { candidates, weights }: Found, depth: number): Promise<Candidate[]> => {
    const best: Candidate[] = [];
    let at = 0;
    const strict = query.phrases.length + query.excluded.length > 0;
    while (at < candidates.length && (at === 0 || (strict && best.length < depth && at < STRICT_READ))) {
      const batch = candidates.slice(at, at + depth);
      at += batch.length;
      const checked = await Promise.all(
        batch.map(async ({ id, score }) => {
          const record = await read(id);
          return obeys(record, query) ? [{ id, score: closeness(record, query, score, { weights, frequency }) }] : [];
        }),
      );
      best.push(...checked.flat());
    }
    return [...best.sort((a, b) => b.score - a.score), ...candidates.slice(at)];
  };

  const isClose = async (query: Query, best: Candidate | undefined): Promise<boolean> => {
    if (query.words.length === 0 || query.words.length > OFFER_WORDS) return true;
    if (best === undefined) return false;
    const { names, body } = await read(best.id);
    return Math.max(follow(names, query), follow(body, query)) >= CLOSE;
  };
  /** The other spelling, as the best record for it writes it. */
  const suggest = async (typed: string, query: Query): Promise<string | undefined> => {
    const plain = await suggestion(typed.normalize('NFC'), query, engine, frequency);
    if (plain === undefined) return undefined;
    const mended = parseQuery(plain, split);
    const [best] = (await findCandidates(engine, mended, frequency)).candidates;
    if (best === undefined) return undefined;
    const { names, body } = await read(best.id);
    for (const { text, words, index } of [names, body]) {
      const [run, ...others] = cover(bestRuns(words, index, mended.words)).chosen;
      if (run?.length === mended.words.length && others.length === 0)
        return text.slice(words[run.at]?.start, words[run.at + run.length - 1]?.end).toLowerCase();
    }
    return plain;
  };

  return async (typed, { offset = 0, limit = 10, filters = {}, sort, facets = false, offer = false } = {}) => {
    const query = parseQuery(typed, split);
    const { candidates: found, weights } = await findCandidates(engine, query, frequency);
    const filtering = Object.values(filters).some((values) => values.length > 0);
    const rows = facets || filtering || sort ? await engine.rows() : undefined;
    const wanted = rows && filtering ? filterRows(found, ({ id }) => rows[id], filters) : found;
    const near = wanted.findIndex(({ score }) => score < BEHIND * (wanted[0]?.score ?? 0));
    const depth = Math.max(READ_LEAST, near < 0 ? READ : Math.min(near, READ), offset + limit);
    const ordered = await ranked(query, { candidates: wanted, weights }, depth);
    const other = !offer || filtering || (await isClose(query, ordered[0])) ? undefined : await suggest(typed, query);
    if (sort) {
      const day = ({ id }: Candidate): string => rows?.[id]?.date ?? '';
      ordered.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
    }
    const shown = await Promise.all(
      ordered.slice(offset, offset + limit).map(async ({ id, score }) => present(await read(id), query, score)),
    );
    return {
      query: typed,
      total: ordered.length,
      results: shown,
      understood: [
        ...query.codes.map(({ start, end, label }) => [typed.slice(start, end), label] as const),
        ...shortForms(query.words),
      ],
      ...(other !== undefined && { suggestion: other }),
      ...(facets &&
        rows && {
          facets: countFacets(
            found.flatMap(({ id }) => rows[id] ?? []),
            filters,
          ),
        }),
    };
  };
};

const present = ({ stored, title, body }: ReadRecord, query: Query, score: number): Result => {
  const { url, kind, date, note } = stored;
  const reason = reasonFor([title, body], query);
  return {
    url,
    kind,
    score,
    title: excerptOf(title.text, title.words, query, Infinity),
    excerpt: excerptOf(body.text, body.words, query, EXCERPT),
    ...(date !== undefined && { date }),
    ...(note !== undefined && { note }),
    ...(reason !== undefined && { reason }),
  };
};
