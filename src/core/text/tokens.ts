import { rememberLast } from './remember-last.ts';
import { rememberWords } from './word-memory.ts';

/** A word (letters with their marks), a number (digits), a single other character, or the gap between paragraphs. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** True if no space stands between this token and the one before. */
  readonly glued: boolean;
  /** What was found out about its spelling; see {@link ofEach}. */
  readonly known: unknown[];
}

/** The tokens of a text, and the UTF-16 offset at which each begins; equal tokens are one. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly starts: readonly number[];
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/** Letters and combining marks; symbols, punctuation and surrogates are not. */
const isLetter = (code: number): boolean => {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x2000) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return code >= 0x3040 && code < 0xd800;
};

const isEmptyLine = (space: string): boolean => space.indexOf('\n') !== space.lastIndexOf('\n');

const runEnd = (text: string, from: number, fits: (code: number) => boolean): number => {
  let end = from + 1;
  while (end < text.length && fits(text.charCodeAt(end))) end++;
  return end;
};

const BREAK: Token = { kind: 'break', text: '', lower: '', glued: false, known: [] };

const kindOf = (code: number): Token['kind'] => (isLetter(code) ? 'word' : isDigit(code) ? 'number' : 'mark');

/** The two tokens that a word, number or mark may be. */
const tokensAt = rememberWords((text) => {
  const kind = kindOf(text.charCodeAt(0));
  const token = { kind, text, lower: kind === 'word' ? text.toLowerCase() : text, known: [] };
  return { apart: { ...token, glued: false }, glued: { ...token, glued: true } };
});

let askers = 0;

/**
 * `make` for a token, asked once for each spelling: an article's tokens are cut and looked up once, and every finder has
 * what it wants to know of them at hand. `make` may look at all but `glued`.
 */
export const ofEach = <R extends object | string | boolean>(make: (token: Token) => R): ((token: Token) => R) => {
  const asker = askers++;
  return (token) => (token.known[asker] ??= make(token)) as R;
};

/** Cuts normalised text into tokens, in one pass. An empty line gives a `break`; other white space gives nothing. */
export const tokenise: (text: string) => Tokens = rememberLast((text) => {
  const tokens: Token[] = [];
  const starts: number[] = [];
  const add = (token: Token, start: number) => {
    tokens.push(token);
    starts.push(start);
  };
  let at = 0;
  let glued = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let end = at + 1;
    if (isSpace(code)) {
      end = runEnd(text, at, isSpace);
      glued = false;
      if (end > at + 1 && isEmptyLine(text.slice(at, end))) add(BREAK, at);
    } else {
      if (isLetter(code)) end = runEnd(text, at, isLetter);
      else if (isDigit(code)) end = runEnd(text, at, isDigit);
      const token = tokensAt(text, at, end);
      add(glued ? token.glued : token.apart, at);
      glued = true;
    }
    at = end;
  }
  return { tokens, starts };
});
