import { fold } from './fold.ts';

/**
 * The candidates that `word` was most likely meant to be, best first: equal but for marks and case, or at most one
 * change in three letters away. For “có phải ý bạn là…?”.
 * @param most how many at the most
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = fold(word);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate), limit);
    if (distance <= limit) found.push({ candidate, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return found.slice(0, most).map(({ candidate }) => candidate);
}

/** Insertions, deletions, replacements and swaps of neighbours from `a` to `b`; more than `limit` gives `limit + 1`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const replaced = (last[column - 1] ?? 0) + (same ? 0 : 1);
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? (beforeLast[column - 2] ?? 0) + 1
          : Infinity;
      const best = Math.min(replaced, swapped, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      next.push(best);
      smallest = Math.min(smallest, best);
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = next;
  }
  return last[b.length] ?? limit + 1;
}
