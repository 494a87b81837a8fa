import { isFunctionWord } from './function-words.ts';
import type { Frequency } from './frequency.ts';
import type { Query } from './query.ts';
import { isPair, pairToken } from './tokens.ts';

/** One thing to look up for a query. */
export interface Unit {
  readonly kind: 'code' | 'pair' | 'word';
  readonly token: string;
  /** Estimated share of the records that hold it. */
  readonly share: number;
}

/** Two neighbours are together much rarer than each alone. */
const TOGETHER = 0.3;
/** Pairs that are more common are in the table. */
const UNCOMMON = 0.06;

/** All that could be looked up for a query, rarest first within each kind; each token once. */
export const unitsOf = ({ words }: Query, { share, pairShare }: Frequency): Record<Unit['kind'], Unit[]> => {
  const units = { code: new Map<string, Unit>(), pair: new Map<string, Unit>(), word: new Map<string, Unit>() };
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (next !== undefined && isPair(word, next)) {
      const token = pairToken(word, next);
      const guess = Math.min(TOGETHER * Math.min(share(word.key), share(next.key)), UNCOMMON);
      units.pair.set(token, { kind: 'pair', token, share: pairShare(token) ?? guess });
    }
    if (word.code !== undefined) units.code.set(word.code, { kind: 'code', token: word.code, share: 0 });
    if (word.code === word.form) continue;
    if (!isFunctionWord(word.form) || words.length === 1)
      units.word.set(word.form, { kind: 'word', token: word.form, share: share(word.key) });
  }
  const sorted = (kind: Unit['kind']): Unit[] => [...units[kind].values()].sort((a, b) => a.share - b.share);
  return { code: sorted('code'), pair: sorted('pair'), word: sorted('word') };
};
