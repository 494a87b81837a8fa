import { normalise } from '../../src/core/text/normalise.ts';
import { placeTones } from '../../src/core/text/tone-placement.ts';

/** Stands where words may not run on: in place of a quotation. */
const BREAK = '¶';

/** The words of a text in lower case and one tone placement; punctuation is dropped. */
const wordsOf = (text: string): string[] =>
  placeTones(normalise(text), 'old')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+|¶/gu) ?? [];

/** Which words belong to one of the names. */
function inNames(words: readonly string[], names: readonly string[]): boolean[] {
  const inside = words.map(() => false);
  for (const name of names.map(wordsOf))
    for (let at = 0; at + name.length <= words.length; at++)
      if (name.length > 1 && name.every((word, offset) => words[at + offset] === word))
        inside.fill(true, at, at + name.length);
  return inside;
}

/**
 * The runs of words that `text` shares with `original`, where at least `least` of the words are not part of a name.
 * What `text` says in “…” is a quotation and may be shared.
 */
export function sharedRuns(text: string, original: string, names: readonly string[], least: number): string[] {
  const ours = wordsOf(text.replace(/“[^”]*”/g, BREAK));
  const theirs = wordsOf(original);
  const named = inNames(ours, names);
  const starts = Map.groupBy(theirs.keys(), (at) => theirs[at]);
  const runs: string[] = [];
  for (let at = 0; at < ours.length;) {
    const lengths = (starts.get(ours[at]) ?? []).map((start) => {
      let length = 0;
      while (at + length < ours.length && ours[at + length] === theirs[start + length]) length++;
      return length;
    });
    const length = Math.max(0, ...lengths);
    const own = named.slice(at, at + length).filter((inside) => !inside).length;
    if (own >= least) {
      runs.push(ours.slice(at, at + length).join(' '));
      at += length;
    } else at++;
  }
  return runs;
}
