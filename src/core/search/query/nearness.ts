import { isFunctionWord } from './function-words.ts';
import type { Frequency } from './frequency.ts';
import type { Query } from './query.ts';
import type { ReadText } from './reader.ts';

/** Words in which the parts of a query must meet to count as near: a long sentence. */
const WINDOW = 32;

/**
 * How much of a query (by the rarity of its words) meets within one stretch of a text, 0 to 1, in whatever order.
 * A list of keywords has no order to follow, but the right text holds them close together.
 */
export const nearness = ({ index }: ReadText, { words }: Query, { share }: Frequency): number => {
  const weights = new Map<string, number>();
  for (const { key, form, code } of words)
    if (code === undefined && !isFunctionWord(form)) weights.set(key, -Math.log(share(key)));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  const places: { at: number; key: string }[] = [];
  for (const key of weights.keys()) for (const at of index.get(key) ?? []) places.push({ at, key });
  places.sort((a, b) => a.at - b.at);
  const inside = new Map<string, number>();
  let first = 0;
  let sum = 0;
  let best = 0;
  for (const { at, key } of places) {
    const uses = inside.get(key) ?? 0;
    if (uses === 0) sum += weights.get(key) ?? 0;
    inside.set(key, uses + 1);
    for (let oldest = places[first]; oldest && at - oldest.at >= WINDOW; oldest = places[first]) {
      first++;
      const left = (inside.get(oldest.key) ?? 0) - 1;
      inside.set(oldest.key, left);
      if (left === 0) sum -= weights.get(oldest.key) ?? 0;
    }
    if (sum > best) best = sum;
  }
  return best / total;
};
