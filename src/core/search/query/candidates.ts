import type { Engine, Hit } from './engine.ts';
import type { Frequency } from './frequency.ts';
import { isFunctionWord } from './function-words.ts';
import { unitsOf, type Unit } from './plan.ts';
import type { Query } from './query.ts';
import { isPair, pairToken } from './tokens.ts';

/** A record that may answer, before its text is read. */
export interface Candidate {
  readonly id: number;
  readonly score: number;
}

/** What the index knows of a query. */
export interface Found {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** Tokens that were looked up and are in the index, with their weight (inverse document frequency). */
  readonly weights: ReadonlyMap<string, number>;
}

/** Pairs looked up at first, and more when those do not settle a query. */
const FIRST_PAIRS = 6;
const MORE_PAIRS = 4;
/** Words looked up, when pairs do not settle it; commoner ones tell too little for their cost. */
const WORDS = 4;
const COMMON = 0.12;
/** Words so rare are looked up at first. */
const RARE = 0.01;
/** A query is settled when the best record holds this share of what was found at all, and few come near it. */
const SETTLED = 0.6;
const RIVAL = 0.85;
const RIVALS = 10;
/** Weight of the last word, when it is a beginning. */
const UNFINISHED = 4;
/** Records with less than this share of the best score have next to nothing of the query. */
const LEAST = 0.2;
/** Pairs that common wait until rarer ones have not settled a query: they are dear to look up. */
const COMMON_PAIR = 0.12;
/** Pairs and words that common tell next to nothing, and Pagefind's work grows with the square of their records. */
const EVERYWHERE = 0.5;
/** Of a word with so many records, the very spelling is left to the texts. */
const MANY = 1500;
/** Weight of a single word beside a pair. */
const WORD = 0.7;
/** A record that is the document asked for. */
const OWN_CODE = 50;

const idf = (total: number, count: number): number => Math.log(1 + (total - count + 0.5) / (count + 0.5));
/** What a use counts, by its band. */
const PLACES = [1.7, 1.4, 1.1, 1] as const;

/**
 * What the index itself can say of quotes and minus signs: records without a word of a phrase, or with an excluded
 * single word, are out. Whether the words of a phrase stand together, the text tells.
 */
const strictFilter = async (
  engine: Engine,
  { phrases, excluded }: Query,
  { share }: Frequency,
): Promise<(id: number) => boolean> => {
  const ids = async (lookups: readonly Promise<readonly Hit[]>[]): Promise<Set<number>[]> =>
    (await Promise.all(lookups)).map((hits) => new Set(hits.map(({ id }) => id)));
  const needed = phrases.flatMap((phrase) => {
    const pairs = phrase.flatMap((word, i) => {
      const next = phrase[i + 1];
      return next && isPair(word, next) ? [engine.pair(pairToken(word, next))] : [];
    });
    if (pairs.length > 0) return pairs;
    const words = phrase.filter(({ form }) => !isFunctionWord(form));
    const telling = words.filter(({ key }) => share(key) < EVERYWHERE);
    return (telling.length > 0 ? telling : words).map(({ form }) => engine.word(form));
  });
  const barred = excluded
    .filter(({ length }) => length === 1)
    .flatMap((run) => run.map(({ form, key }) => engine.word(form, { strict: form !== key })));
  const [must, mustNot] = [await ids(needed), await ids(barred)];
  return (id) => must.every((set) => set.has(id)) && !mustNot.some((set) => set.has(id));
};

/** Records that hold enough of the query, scored by the rarity of what they hold and where they hold it. */
export const findCandidates = async (engine: Engine, query: Query, frequency: Frequency): Promise<Found> => {
  const scores = new Map<number, number>();
  const weights = new Map<string, number>();
  const { total } = engine.manifest;
  const add = (hits: readonly Hit[], weight: number): void => {
    for (const hit of hits) scores.set(hit.id, (scores.get(hit.id) ?? 0) + weight * PLACES[hit.band]);
  };
  /** Looks a unit up; what it gives counts what was found. */
  const look = async ({ token, kind }: Unit): Promise<() => void> => {
    const hits = await (kind === 'pair' ? engine.pair(token) : engine.word(token));
    if (hits.length === 0) return () => undefined;
    const weight = idf(total, hits.length) * (kind === 'code' ? 2 : kind === 'word' ? WORD : 1);
    const spelled =
      kind !== 'word' || !query.accented || (hits.length > MANY && query.words.length > 1)
        ? []
        : await engine.word(token, { strict: true });
    return () => {
      weights.set(token, weight);
      add(hits, weight);
      add(spelled, 0.5 * weight);
    };
  };
  /** Counts in the order asked, not in that of the answers: sums of the same weights must be the same each time. */
  const countAll = async (looked: readonly Promise<() => void>[]): Promise<void> => {
    for (const count of await Promise.all(looked)) count();
  };
  const lookAll = (units: readonly Unit[]): Promise<void> => countAll(units.map(look));
  const settled = (): boolean => {
    const sum = [...weights.values()].reduce((all, weight) => all + weight, 0);
    let best = 0;
    for (const score of scores.values()) if (score > best) best = score;
    let rivals = 0;
    for (const score of scores.values()) if (score >= RIVAL * best) rivals++;
    return sum > 0 && best >= SETTLED * sum && rivals <= RIVALS;
  };
  /** The last word may be a beginning: when it stands nowhere as it is, what begins with it counts. */
  const finishLast = async (): Promise<void> => {
    const last = query.words.at(-1);
    const before = query.words.at(-2);
    if (!last?.open) return;
    const paired = before !== undefined && isPair(before, last);
    const token = paired ? pairToken(before, last) : last.form;
    if (weights.has(token) || (frequency.knows(last.key) && scores.size > 0)) return;
    const find = paired ? engine.pair : engine.word;
    if ((await find(token)).length === 0) add(await find(token, { prefix: true }), UNFINISHED);
    if (scores.size === 0) add(await engine.word(last.form, { prefix: true }), UNFINISHED);
  };

  const units = unitsOf(query, frequency);
  const rarer = units.pair.filter(({ share }) => share < EVERYWHERE);
  const pairs = rarer.length > 1 ? rarer : units.pair;
  const telling = pairs.filter(({ share }) => share < COMMON_PAIR);
  const first = (telling.length > 1 ? telling : pairs).slice(0, FIRST_PAIRS);
  const short = query.words.length <= 2;
  const words = short ? units.word : units.word.filter(({ share }) => share < RARE).slice(0, WORDS);
  await countAll([
    ...units.code.map(async ({ token }) => {
      const hits = await engine.word(`vb${token}`);
      return () => {
        add(hits, OWN_CODE);
      };
    }),
    ...[...units.code, ...first, ...words].map(look),
  ]);
  if (!settled()) await lookAll(pairs.filter((unit) => !first.includes(unit)).slice(0, MORE_PAIRS));
  if (!settled()) {
    const open = units.word.filter(({ token, share }) => !weights.has(token) && share < COMMON);
    await lookAll(open.slice(0, WORDS));
  }
  if (scores.size === 0) await lookAll(units.word.slice(0, WORDS));
  await finishLast();
  const strict = await strictFilter(engine, query, frequency);
  const least = query.words.length > 2 ? LEAST * Math.max(0, ...scores.values()) : 0;
  const candidates = [...scores]
    .filter(([id, score]) => score >= least && strict(id))
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || a.id - b.id);
  return { candidates, weights };
};
