/**
 * VIQR, Vietnamese in ASCII: "DDa?ng bo^." = Đảng bộ. Source: RFC 1456. A backslash keeps a sign from being read as a
 * mark; where people left it out ("ba." at the end of a sentence) the text is ambiguous and reads as a mark.
 */

const TONES: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ['?', '\u0309'],
  ['~', '\u0303'],
  ["'", '\u0301'],
  ['.', '\u0323'],
]);
const SHAPES: ReadonlyMap<string, string> = new Map([
  ['^', '\u0302'],
  ['(', '\u0306'],
  ['+', '\u031b'],
  ['*', '\u031b'],
]);
const SIGNS = new Map(Array.from([...SHAPES, ...TONES], ([sign, mark]) => [mark, sign]));
SIGNS.set('\u031b', '+');

const CODE = /\\([\s\S])|(dd)|([aeo]\^|a\(|[ou][+*]|[aeiouy])([`?~'.]?)/gi;

const decodeVowel = (vowel: string, tone: string): string =>
  (vowel.charAt(0) + (SHAPES.get(vowel.charAt(1)) ?? '') + (TONES.get(tone) ?? '')).normalize('NFC');

/** Reads VIQR. Linear time. */
export const decodeViqr = (text: string): string =>
  text.replace(CODE, (_, escaped?: string, stroke?: string, vowel?: string, tone?: string) => {
    if (escaped !== undefined) return escaped;
    if (stroke !== undefined) return stroke.startsWith('d') ? 'đ' : 'Đ';
    return decodeVowel(vowel ?? '', tone ?? '');
  });

/** A sign behind a vowel, a d before another d, a backslash: all that must not be read as a code. */
const AMBIGUOUS = /\\|(?<=[aeiouy][\u0300-\u036f]*)[`?~'.^(+*]|d(?=[dđ])/gi;

const encodeLetter = (letter: string): string => {
  if (letter === 'đ') return 'dd';
  if (letter === 'Đ') return 'DD';
  const [vowel = '', ...marks] = Array.from(letter.normalize('NFD'));
  const signs = marks.map((mark) => SIGNS.get(mark) ?? '');
  if (signs.length === 0 || signs.includes('')) return letter;
  return vowel + signs.sort((a, b) => Number(SHAPES.has(b)) - Number(SHAPES.has(a))).join('');
};

/** Writes Vietnamese text (NFC) as VIQR, with a backslash before every sign that could be read as a mark. */
export const encodeViqr = (text: string): string =>
  text
    .normalize('NFD')
    .replace(AMBIGUOUS, (sign) => `\\${sign}`)
    .normalize('NFC')
    .replace(/[\u00c0-\u1ef9]/g, encodeLetter);
