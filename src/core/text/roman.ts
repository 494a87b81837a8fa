const DIGITS = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** Writes 1–3999 as a Roman numeral, as for the terms of Party congresses: 13 → "XIII". Throws a RangeError else. */
export const toRoman = (value: number): string => {
  if (!Number.isInteger(value) || value < 1 || value > 3999) throw new RangeError(`no Roman numeral for ${value}`);
  let rest = value;
  let out = '';
  for (const [digit, worth] of DIGITS)
    while (rest >= worth) {
      out += digit;
      rest -= worth;
    }
  return out;
};

/** Reads a Roman numeral in capitals, 1–3999; `undefined` for anything else, so that "IIII" or "VX" is no number. */
export const parseRoman = (text: string): number | undefined => {
  let rest = text;
  let value = 0;
  for (const [digit, worth] of DIGITS)
    while (rest.startsWith(digit)) {
      value += worth;
      rest = rest.slice(digit.length);
    }
  return rest === '' && value > 0 && value <= 3999 && toRoman(value) === text ? value : undefined;
};
