import { HONORIFICS } from './honorifics.ts';
import { ROLES } from './office-words.ts';
import { longestPhrase } from './phrases.ts';
import { phraseKeys } from './word-key.ts';
import { isCapital, type Word } from './words.ts';

const LABELS: ReadonlySet<string> = new Set(
  phraseKeys('ảnh tin bài nguồn video clip họa giả hiện văn pv ctv viên theo'),
);
const AND: ReadonlySet<string> = new Set(phraseKeys('và ctv pv'));
const SENTENCE_WORDS = 8;
const BYLINE_WORDS = 16;

const announcesPerson = (words: readonly Word[], at: number): boolean =>
  (longestPhrase(HONORIFICS, words, at)?.value ?? 'rank') !== 'rank' || longestPhrase(ROLES, words, at) !== undefined;

const isLabel = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  const bracketed = word.gap === 'bracket' && next.gap === 'space' && isCapital(word) && isCapital(next);
  return (next.gap === 'colon' || bracketed) && LABELS.has(word.key);
};

/** Marks the names behind "Ảnh:", "Tin, ảnh:", "Nguồn:" … up to the first word that is not part of a list of names. */
const markCredits = (words: readonly Word[], marked: Uint8Array): void => {
  for (let at = 0; at < words.length; at++) {
    if (!isLabel(words, at) || announcesPerson(words, at + 1)) continue;
    let end = at + 1;
    while (end < words.length && (isCapital(words[end]) || AND.has(words[end]?.key ?? ''))) {
      if (end > at + 1 && (words[end]?.gap === 'line' || words[end]?.gap === 'stop')) break;
      marked[end++] = 1;
    }
    at = end - 1;
  }
};

/** Marks the short lines behind the last sentence: the author, the unit, and what a portal puts below an article. */
const markLastLines = (words: readonly Word[], text: string, marked: Uint8Array): void => {
  let end = words.length;
  const tail: [number, number][] = [];
  while (end > 0) {
    let start = end - 1;
    while (start > 0 && words[start]?.gap !== 'line') start--;
    const behind = words[end - 1]?.end ?? 0;
    const closing = /^[”"’')\s]*[.…!?]/.test(text.slice(behind, behind + 4));
    if (closing && end - start >= SENTENCE_WORDS) break;
    tail.push([start, end]);
    end = start;
  }
  if (end === 0) return;
  for (const [from, to] of tail)
    if (to - from <= BYLINE_WORDS && !announcesPerson(words, from)) marked.fill(1, from, to);
};

/**
 * Which words stand in a byline or a credit, where names are those of authors and photographers and not of the people
 * an article speaks of: one flag a word. Linear in the number of words.
 */
export const markBylines = (words: readonly Word[], text: string): Uint8Array => {
  const marked = new Uint8Array(words.length);
  markCredits(words, marked);
  markLastLines(words, text, marked);
  return marked;
};
