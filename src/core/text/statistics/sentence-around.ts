import type { Span } from '../normalise.ts';

/** A full stop that ends an abbreviation: "TP. Vinh", "TS. Nguyễn …". */
const SHORT = /(?:^|[\s(])(?:TP|TX|TT|TS|ThS|PGS|GS|BS|KS|Đ\/c|đ\/c|T)$/u;

const endsSentence = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  if (char === '\n') return true;
  if (!'.!?…'.includes(char) || char === '') return false;
  const rest = /^[.…!?”"’)]*(?=\s+[“"(]?[\p{Lu}\d]|\s*\n|\s*$)/u.exec(text.slice(at, at + 12));
  return rest !== null && !(char === '.' && SHORT.test(text.slice(Math.max(0, at - 6), at)));
};

/** All sentences of a text: their spans leave out the space around them. Line breaks end a sentence. */
export const sentencesOf = (text: string): Span[] => {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const from = start + raw.indexOf(trimmed);
    if (trimmed !== '') sentences.push({ start: from, end: from + trimmed.length });
    start = end;
  };
  for (const match of text.matchAll(/[\n.!?…]/g)) {
    if (match.index < start || !endsSentence(text, match.index)) continue;
    const closing = /^[.…!?”"’)]*/.exec(text.slice(match.index, match.index + 12))?.[0].length ?? 0;
    close(match.index + Math.max(closing, 1));
  }
  close(text.length);
  return sentences;
};
