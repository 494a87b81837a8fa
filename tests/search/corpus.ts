import type { SearchRecord } from '../../src/core/search/record.ts';
import { distractors } from './distractors.ts';
import { QUESTIONS } from './questions.ts';
import { realRecords, type Corpus } from './real.ts';

/** The real records and as many hostile ones as make `articles` articles. */
export const corpus = (articles: number): Corpus => {
  const { records, abbreviations } = realRecords();
  const real = records.filter(({ kind }) => kind === 'article');
  const queries = QUESTIONS.map(({ query }) => query);
  const hostile: SearchRecord[] = distractors(real, queries, articles - real.length);
  return { records: [...records, ...hostile], abbreviations };
};
