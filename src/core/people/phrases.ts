import { phraseKeys } from './word-key.ts';
import type { Word } from './words.ts';

/** A tree of phrases by word key: finds the longest phrase at a place in time that does not grow with their number. */
export interface PhraseTree<T> {
  readonly next: Map<string, PhraseTree<T>>;
  value?: T;
}

/** An empty tree, or one that holds each of `phrases` with the value given for it. */
export const phraseTree = <T>(phrases: Iterable<readonly [string, T]> = []): PhraseTree<T> => {
  const root: PhraseTree<T> = { next: new Map() };
  for (const [phrase, value] of phrases) addPhrase(root, phraseKeys(phrase), value);
  return root;
};

/** Puts a phrase, given by its word keys, into the tree; a phrase that is there already keeps its first value. */
export const addPhrase = <T>(root: PhraseTree<T>, keys: readonly string[], value: T): void => {
  let node = root;
  for (const key of keys) {
    let child = node.next.get(key);
    if (child === undefined) {
      child = { next: new Map() };
      node.next.set(key, child);
    }
    node = child;
  }
  node.value ??= value;
};

/**
 * The longest phrase that begins at word `from`. With `loose`, commas and dashes inside it are as good as spaces:
 * "Lao động - Thương binh và Xã hội".
 */
export const longestPhrase = <T>(
  root: PhraseTree<T>,
  words: readonly Word[],
  from: number,
  loose = false,
): { readonly end: number; readonly value: T } | undefined => {
  let node: PhraseTree<T> | undefined = root;
  let found: { end: number; value: T } | undefined;
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (i > from && word.gap !== 'space' && !(loose && (word.gap === 'comma' || word.gap === 'dash'))) break;
    node = node.next.get(word.key);
    if (node === undefined) break;
    if (node.value !== undefined) found = { end: i + 1, value: node.value };
  }
  return found;
};
