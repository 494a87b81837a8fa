import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { randomFrom } from '../../../../tests/search/random.ts';
import { abbreviationTable } from './abbreviations.ts';
import { findCandidates } from './candidates.ts';
import type { Engine, Hit } from './engine.ts';
import { frequencyTable } from './frequency.ts';
import { parseQuery } from './query.ts';
import { wordSplitter } from './split.ts';

const RECORDS = 60;

/** An index in which every token stands in some records, and whose answers come in an order of chance. */
function engineThatAnswers(seed: number): Engine {
  const chance = randomFrom(seed);
  const hits = async (token: string): Promise<readonly Hit[]> => {
    await setTimeout(chance.below(8));
    const which = randomFrom(
      Array.from(token, (letter) => letter.codePointAt(0) ?? 0).reduce((sum, code) => sum * 31 + code, 7) % 1e6,
    );
    return Array.from({ length: RECORDS }, (_, id): Hit => ({ id, band: which.below(4) as Hit['band'] })).filter(
      () => which.below(3) > 0,
    );
  };
  const unused = (): Promise<never> => Promise.reject(new Error('not asked for'));
  return {
    manifest: { engine: '', shards: [], abbreviations: [], common: [], commonPairs: [], total: RECORDS },
    word: hits,
    pair: hits,
    load: unused,
    rows: unused,
    vocabulary: unused,
  };
}

test.each(['đã rà soát quy chế làm việc', 'vị đã rà', '39-NQ/TW về tinh giản biên chế'])(
  'whatever comes first, the answer is the same to the last digit: %s',
  async (typed) => {
    const query = parseQuery(typed, wordSplitter(abbreviationTable([])));
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map((seed) => findCandidates(engineThatAnswers(seed), query, frequencyTable([], []))),
    );
    expect(answers[0]?.candidates.length).toBeGreaterThan(10);
    for (const { candidates } of answers) expect(candidates).toEqual(answers[0]?.candidates);
  },
);
