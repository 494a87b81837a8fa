/** Spaces above U+2000. */
const RARE = /\s/;

/** Whether a UTF-16 unit is white space as `\s` has it, without a string and a search for each letter of Vietnamese. */
export const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0xa0 ||
  unit === 0x1680 ||
  (unit >= 0x2000 && RARE.test(String.fromCharCode(unit)));
