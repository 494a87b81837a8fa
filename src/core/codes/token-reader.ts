import { type Token, tokenise } from './tokens.ts';

const NOTHING: Token = { kind: 'break', text: '', lower: '', start: 0, end: 0, glued: false };

const DASHES = '-‐‑‒–—−';

/**
 * The tokens of one text, read by index. Every look at a token is counted, so that a test can show that the work grows
 * with the length of the text and no faster.
 */
export class TokenReader {
  readonly length: number;
  /** How many times a token was looked at. */
  reads = 0;
  readonly #tokens: readonly Token[];

  /** @param text normalised text */
  constructor(text: string) {
    this.#tokens = tokenise(text);
    this.length = this.#tokens.length;
  }

  /** The token at `index`; before the first and behind the last stands an empty `break`. */
  at(index: number): Token {
    this.reads++;
    return this.#tokens[index] ?? NOTHING;
  }

  isWord(index: number, lower: string): boolean {
    const token = this.at(index);
    return token.kind === 'word' && token.lower === lower;
  }

  isMark(index: number, marks: string): boolean {
    const token = this.at(index);
    return token.kind === 'mark' && marks.includes(token.text);
  }

  isDash(index: number): boolean {
    return this.isMark(index, DASHES);
  }

  /** Index behind the words, if they stand at `index` one after the other; else undefined. */
  words(index: number, lowers: readonly string[]): number | undefined {
    for (const [i, lower] of lowers.entries()) if (!this.isWord(index + i, lower)) return undefined;
    return index + lowers.length;
  }

  /** Index behind the first of the phrases that stands at `index`; `index` itself if none does. */
  skip(index: number, ...phrases: readonly (readonly string[])[]): number {
    for (const phrase of phrases) {
      const next = this.words(index, phrase);
      if (next !== undefined) return next;
    }
    return index;
  }
}
