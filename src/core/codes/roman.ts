const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
const STEPS: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Writes 1–89 in Roman numerals, as terms and congresses are counted: 13 → "XIII". */
export const toRoman = (number: number): string => {
  let rest = number;
  let roman = '';
  for (const [value, letters] of STEPS)
    while (rest >= value) {
      roman += letters;
      rest -= value;
    }
  return roman;
};

/** Reads a well-formed Roman numeral of at most 89; undefined for anything else ("IIII", "xii", "MC"). */
export const fromRoman = (letters: string): number | undefined => {
  if (letters.length === 0 || letters.length > 9) return undefined;
  let number = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = VALUES[letters.charAt(i)];
    if (value === undefined) return undefined;
    number += value < (VALUES[letters.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return toRoman(number) === letters ? number : undefined;
};
