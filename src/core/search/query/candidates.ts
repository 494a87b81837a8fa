import type { Engine, Hit } from './engine.ts';
import type { Query } from './query.ts';
import { isPair, pairForm, TITLE_BAND } from './tokens.ts';

/** A record that may answer, before its text is read. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
}

const idf = (total: number, count: number): number => Math.log(1 + (total - count + 0.5) / (count + 0.5));

/** Records that hold enough of the query, best first, scored by the rarity of what they hold. */
export const candidates = async (engine: Engine, query: Query): Promise<Candidate[]> => {
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
  const { words } = query;
  const nothing = (): boolean => scores.size === 0;
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
  if (words.length < 3 || nothing()) await Promise.all(singles.map(({ form }) => asked(form, 0.7)));
  const last = words.at(-1);
  if (nothing() && last !== undefined && query.open) {
    const before = words.at(-2);
    const token = before !== undefined && isPair(before, last) ? pairForm(before, last) : last.form;
    add(await engine.lookup(token, { prefix: true }), 1);
    if (nothing()) add(await engine.lookup(last.form, { prefix: true }), 1);
  }
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
};
