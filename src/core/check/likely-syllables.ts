import { capitalise } from '../text/case.ts';
import { composeSyllable, everySyllable, isSyllable } from '../text/syllable.ts';
import { removeMarks } from '../text/fold.ts';
import { splitTone } from '../text/tone-mark.ts';

/** Onsets that sound alike and are spelled by what follows. */
const ALIKE: readonly [RegExp, string][] = [
  [/^ngh/, 'ng'],
  [/^ng(?!h)/, 'ngh'],
  [/^gh/, 'g'],
  [/^g(?!h|i)/, 'gh'],
  [/^k/, 'c'],
  [/^c(?!h)/, 'k'],
];

/**
 * Up to three syllables that a mistyped word most likely was meant to be: another spelling of its onset, a letter
 * twice or in the wrong place, or the same letters with other marks.
 */
export function likelySyllables(word: string): string[] {
  const lower = word.toLowerCase();
  const spelled = ALIKE.map(([from, to]) => lower.replace(from, to));
  const swapped = Array.from(
    lower,
    (_, at) => lower.slice(0, at) + swap(lower.slice(at, at + 2)) + lower.slice(at + 2),
  );
  const shorter = Array.from(lower, (_, at) => lower.slice(0, at) + lower.slice(at + 1));
  const near = [...spelled, ...swapped].filter((one) => one !== lower && isSyllable(one));
  const toneless = (one: string) => splitTone(one)?.base;
  const remarked = (byLetters().get(removeMarks(lower)) ?? [])
    .filter((one) => changes(one, lower) === 1)
    .sort((a, b) => Number(toneless(b) === toneless(lower)) - Number(toneless(a) === toneless(lower)));
  const cut = shorter.filter((one) => one.length > 1 && isSyllable(one));
  return [...new Set([...near, ...remarked, ...cut])]
    .slice(0, 3)
    .map((one) => (/^\p{Lu}/u.test(word) ? capitalise(one) : one));
}

const swap = (pair: string) => pair.charAt(1) + pair.charAt(0);

/** In how many letters two words of the same length differ. */
function changes(a: string, b: string): number {
  return Array.from(a).filter((letter, at) => letter !== b.charAt(at)).length;
}

let index: Map<string, string[]> | undefined;

/** Every syllable by its letters without marks; made at the first slip. */
function byLetters(): ReadonlyMap<string, readonly string[]> {
  if (index) return index;
  index = new Map();
  for (const syllable of everySyllable()) {
    const word = composeSyllable(syllable, 'old');
    const key = removeMarks(word);
    const found = index.get(key);
    if (found) found.push(word);
    else index.set(key, [word]);
  }
  return index;
}
