import { parseRoman } from '../text/roman.ts';

/** No term, congress or plenum is counted higher; a longer numeral is a word of its own ("C", "MC"). */
const HIGHEST = 89;

/** Reads a well-formed Roman numeral of at most 89, as terms and congresses are counted; undefined for anything else. */
export const fromRoman = (letters: string): number | undefined => {
  const number = letters.length <= 9 ? parseRoman(letters) : undefined;
  return number !== undefined && number <= HIGHEST ? number : undefined;
};
