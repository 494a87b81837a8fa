import type { Query } from './query.ts';
import type { ReadText } from './reader.ts';
import { bestRuns, cover } from './runs.ts';
import type { Word } from './word.ts';

/** Short forms in a list of words, with what they stand for: [["BTV", "ban thường vụ"]]. */
export const shortForms = (words: readonly Word[]): (readonly [short: string, long: string])[] => {
  const forms = new Map<string, string>();
  for (let i = 0; i < words.length; i++) {
    const { short, start } = words[i] ?? {};
    if (short === undefined) continue;
    const long: string[] = [];
    for (; i < words.length && words[i]?.short === short && words[i]?.start === start; i++)
      long.push(words[i]?.form ?? '');
    i--;
    forms.set(short, long.join(' '));
  }
  return [...forms];
};

/**
 * Why a record answers, when its text does not show it: it writes a short form where the query has the long one.
 * The other way round, the query itself says what was understood.
 */
export const reasonFor = (texts: readonly ReadText[], query: Query): string | undefined => {
  if (query.words.some(({ short }) => short !== undefined)) return undefined;
  for (const { words, index } of texts) {
    const answering = cover(bestRuns(words, index, query.words)).chosen.flatMap(({ at, length }) =>
      words.slice(at, at + length),
    );
    const [form] = shortForms(answering);
    if (form) return `“${form[0]}” là chữ tắt của “${form[1]}”`;
  }
  return undefined;
};
