import type { Search } from '../../src/core/search/query/search.ts';
import { QUESTIONS, type Question } from './questions.ts';

/** How well a search answers one form of question. */
export interface Quality {
  readonly form: string;
  readonly questions: number;
  /** Questions whose answer came first. */
  readonly first: number;
  /** Sum of 1 / rank. */
  readonly reciprocal: number;
  /** Questions with no result at all. */
  readonly empty: number;
}

export interface Miss extends Question {
  /** 0 when the answer was not among the results. */
  readonly rank: number;
  readonly got: string | undefined;
}

/** Asks every question. @param ask the addresses of the results, best first */
export const measure = async (
  ask: (query: string) => Promise<readonly string[]>,
): Promise<{ forms: Quality[]; misses: Miss[] }> => {
  const misses: Miss[] = [];
  const forms: Quality[] = [];
  for (const [form, questions] of Map.groupBy(QUESTIONS, (question) => question.form)) {
    let [first, reciprocal, empty] = [0, 0, 0];
    for (const question of questions) {
      const found = await ask(question.query);
      const rank = found.findIndex((url) => question.answers.includes(url)) + 1;
      if (found.length === 0) empty++;
      if (rank > 0) reciprocal += 1 / rank;
      if (rank === 1) first++;
      else misses.push({ ...question, rank, got: found[0] });
    }
    forms.push({ form, questions: questions.length, first, reciprocal, empty });
  }
  return { forms, misses };
};

/** All forms together. */
export const overall = (forms: readonly Quality[]): Quality =>
  forms.reduce((sum, one) => ({
    form: 'tất cả',
    questions: sum.questions + one.questions,
    first: sum.first + one.first,
    reciprocal: sum.reciprocal + one.reciprocal,
    empty: sum.empty + one.empty,
  }));

/** Addresses of a search's results, for `measure`. */
export const addresses =
  (search: Search) =>
  async (query: string): Promise<string[]> =>
    (await search(query)).results.map(({ url }) => url);
