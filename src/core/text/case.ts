import { rememberLast } from './remember-last.ts';

const LOWER_START = /^[^\p{L}\p{N}]*\p{Ll}/u;

/** Makes the first letter a capital, as at the beginning of a sentence, and leaves the rest: "đảng ủy" → "Đảng ủy". */
export const capitalise = (text: string): string => text.replace(LOWER_START, (start) => start.toUpperCase());

/** Lower case with the same offsets: a few capitals outside Vietnamese (İ) grow when they become small. */
export const lowerInPlace: (text: string) => string = rememberLast((text) => {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z\u00c0-\u012f\u0132-\u1eff]/g, (letter) => {
        const small = letter.toLowerCase();
        return small.length === 1 ? small : letter;
      });
});
