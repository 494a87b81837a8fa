import { fold } from './fold.ts';

/** Wrong marks are the lightest slip: a letter that differs in its marks only costs this much of a whole one. */
const MARKS_ONLY = 0.25;

/**
 * Edits from `a` to `b` (insert, delete, replace, swap two neighbours: optimal string alignment), where a letter with
 * other marks costs a quarter; `limit` or more when it is not below `limit`. Both texts come with their folded form,
 * of the same length.
 */
const distance = (a: string, b: string, foldedA: string, foldedB: string, limit: number): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = foldedA[i - 1] === foldedB[j - 1];
      const replace = a[i - 1] === b[j - 1] ? 0 : same ? MARKS_ONLY : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + replace);
      if (i > 1 && j > 1 && foldedA[i - 1] === foldedB[j - 2] && foldedA[i - 2] === foldedB[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit, limit);
};

const prepare = (text: string): { lower: string; folded: string } => {
  const lower = text.normalize('NFC').toLowerCase();
  const folded = fold(lower);
  return folded.length === lower.length ? { lower, folded } : { lower: folded, folded };
};

/**
 * The candidates that a clerk may have meant by a word that is not among them ("có phải ý bạn là …?"): at most
 * `count`, nearest first, equally near ones in their own order. Case is nothing, wrong marks are little; a third of
 * the word (one letter at least) may be wrong. The word itself is never an answer.
 */
export const nearest = (word: string, candidates: Iterable<string>, count = 3): string[] => {
  const wanted = prepare(word);
  const limit = Math.max(1, Math.floor(wanted.lower.length / 3)) + MARKS_ONLY;
  const found: { candidate: string; away: number }[] = [];
  for (const candidate of candidates) {
    const { lower, folded } = prepare(candidate);
    if (candidate === word || Math.abs(lower.length - wanted.lower.length) >= limit) continue;
    const away = distance(wanted.lower, lower, wanted.folded, folded, limit);
    if (away < limit) found.push({ candidate, away });
  }
  return found
    .sort((a, b) => a.away - b.away)
    .slice(0, count)
    .map(({ candidate }) => candidate);
};
