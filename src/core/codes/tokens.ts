import { rememberWords } from '../text/word-memory.ts';

/** A word (letters with their marks), a number (digits), a single other character, or the gap between paragraphs. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** UTF-16 offsets in the text that was cut. */
  readonly start: number;
  readonly end: number;
  /** True if no space stands between this token and the one before. */
  readonly glued: boolean;
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

/** A word or number with its small letters, kept so that tokens share them. */
const pieceAt = rememberWords((text) => ({ text, lower: isLetter(text.charCodeAt(0)) ? text.toLowerCase() : text }));

/** Cuts normalised text into tokens, in one pass. An empty line gives a `break`; other white space gives nothing. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let kind: Token['kind'] = 'mark';
    let end = at + 1;
    if (isSpace(code)) {
      end = runEnd(text, at, isSpace);
      glued = false;
      if (end > at + 1 && isEmptyLine(text.slice(at, end)))
        tokens.push({ kind: 'break', text: '', lower: '', start: at, end, glued: false });
      at = end;
      continue;
    }
    if (isLetter(code)) {
      kind = 'word';
      end = runEnd(text, at, isLetter);
    } else if (isDigit(code)) {
      kind = 'number';
      end = runEnd(text, at, isDigit);
    }
    const { text: piece, lower } = pieceAt(text, at, end);
    tokens.push({ kind, text: piece, lower, start: at, end, glued });
    glued = true;
    at = end;
  }
  return tokens;
};
