const LOWER_START = /^[^\p{L}\p{N}]*\p{Ll}/u;

/** Makes the first letter a capital, as at the beginning of a sentence, and leaves the rest: "đảng ủy" → "Đảng ủy". */
export const capitalise = (text: string): string => text.replace(LOWER_START, (start) => start.toUpperCase());

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/**
 * Gives `word` (lower case) the capitals of `pattern`, letter by letter: ("HOÀ", "hòa") → "HÒA". When the lengths
 * differ, a pattern all in capitals gives capitals, one with a capital first letter gives a capital first letter.
 */
export const matchCase = (pattern: string, word: string): string => {
  const lower = pattern.toLowerCase();
  if (pattern === lower) return word;
  const upper = pattern.toUpperCase();
  if (pattern === upper && upper.length > 1) return word.toUpperCase();
  if (pattern.length !== word.length)
    return isUpper(pattern.charAt(0)) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  let out = '';
  for (let i = 0; i < word.length; i++)
    out += isUpper(pattern.charAt(i)) ? word.charAt(i).toUpperCase() : word.charAt(i);
  return out;
};
