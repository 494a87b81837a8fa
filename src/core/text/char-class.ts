/** What a character is to a reader of words; anything that is no part of a word is a separator. */
export const SEPARATOR = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const MARK = 5;

const classOf = (char: string): number => {
  if (/\p{Lu}/u.test(char)) return UPPER;
  if (/\p{L}/u.test(char)) return LOWER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return /\p{M}/u.test(char) ? MARK : SEPARATOR;
};

/** By UTF-16 unit; 0 until the unit is first asked for. */
const classes = new Uint8Array(0x1_0000);

/**
 * The class of a UTF-16 unit: several times faster than a pattern with \p{L} that is tried at every unit. Halves of
 * surrogate pairs are separators.
 */
export const classOfUnit = (unit: number): number =>
  classes[unit] || (classes[unit] = classOf(String.fromCharCode(unit)));

/** {@link classOfUnit} of the unit at `index`; what lies outside the text is a separator. */
export const classAt = (text: string, index: number): number =>
  index >= 0 && index < text.length ? classOfUnit(text.charCodeAt(index)) : SEPARATOR;

/** Whether a class is that of a letter without marks of its own. */
export const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER;
