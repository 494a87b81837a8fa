import { type Token, tokenise } from '../text/tokens.ts';

const NOTHING: Token = { kind: 'break', text: '', lower: '', glued: false, known: [] };

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
  readonly #starts: readonly number[];

  /** @param text normalised text */
  constructor(text: string) {
    const { tokens, starts } = tokenise(text);
    this.#tokens = tokens;
    this.#starts = starts;
    this.length = tokens.length;
  }

  /** The token at `index`; before the first and behind the last stands an empty `break`. */
  at(index: number): Token {
    this.reads++;
    // An array that is asked for an index below its first is slow from then on.
    return (index < 0 ? undefined : this.#tokens[index]) ?? NOTHING;
  }

  /** UTF-16 offset at which the token begins. */
  startOf(index: number): number {
    return this.#starts[index] ?? 0;
  }

  /** UTF-16 offset behind the token. */
  endOf(index: number): number {
    return this.startOf(index) + this.at(index).text.length;
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
    let at = index;
    for (const lower of lowers) {
      if (!this.isWord(at, lower)) return undefined;
      at++;
    }
    return at;
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
