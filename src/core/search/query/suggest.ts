import { nearest } from '../../text/nearest.ts';
import type { Engine } from './engine.ts';
import type { Frequency } from './frequency.ts';
import type { Query, QueryWord } from './query.ts';
import { isPair, pairToken } from './tokens.ts';

/** Words mended at most, and how many readings are tried for each: each try is a look-up. */
const WORDS = 2;
const READINGS = 6;

/**
 * Offers another spelling for a query that found nothing close: a word that forms no known pair with its neighbours
 * is replaced by the likest word of the newsroom that does.
 * @returns the query with that word replaced (without marks, as a key), or undefined when nothing fits
 */
export const suggestion = async (
  typed: string,
  query: Query,
  engine: Engine,
  { pairShare }: Frequency,
): Promise<string | undefined> => {
  const { words } = query;
  const pairs = (word: QueryWord, left: QueryWord | undefined, right: QueryWord | undefined): string[] => [
    ...(left && isPair(left, word) ? [pairToken(left, word)] : []),
    ...(right && isPair(word, right) ? [pairToken(word, right)] : []),
  ];
  const alone = words.length === 1;
  const hits = async (tokens: readonly string[]): Promise<number> => {
    const found = await Promise.all(tokens.map(alone ? (form) => engine.word(form) : (token) => engine.pair(token)));
    return Math.max(0, ...found.map(({ length }) => length));
  };
  const mended: { word: QueryWord; key: string }[] = [];
  for (const [i, word] of words.entries()) {
    if (word.numeric || word.key.length < 2 || mended.length === WORDS) continue;
    const [left, right] = [words[i - 1], words[i + 1]];
    const asked = alone ? [word.form] : pairs(word, left, right);
    // The table of common pairs knows some without a look-up.
    if (asked.some((token) => pairShare(token) !== undefined) || (await hits(asked)) > 0) continue;
    let best = { key: '', count: 0 };
    for (const key of nearest(word.key, await engine.vocabulary(), READINGS)) {
      if (key === word.key) continue;
      const reading = { ...word, form: key, key };
      const count = await hits(alone ? [key] : pairs(reading, left, right));
      if (count > best.count) best = { key, count };
    }
    if (best.count > 0) mended.push({ word, key: best.key });
  }
  if (mended.length === 0) return undefined;
  return mended.reduceRight((text, { word, key }) => text.slice(0, word.start) + key + text.slice(word.end), typed);
};
