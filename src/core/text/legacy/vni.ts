/**
 * VNI-Windows, the encoding of the VNI- fonts, as it shows when its bytes were read as Latin-1: most Vietnamese letters
 * are a base letter and a second "letter" that draws the marks ("Ñaûng boä" = Đảng bộ).
 */

const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
/** The second letters by what they stand for: a tone alone, with a circumflex, with a breve; order of {@link TONES}. */
const PLAIN = 'ùøûõï';
const CIRCUMFLEX = 'áàåãä';
const BREVE = 'éèúüë';
const SINGLES: readonly (readonly [string, string])[] = [
  ['ơ', 'ô'],
  ['ư', 'ö'],
  ['đ', 'ñ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['ỉ', 'æ'],
  ['ĩ', 'ó'],
  ['ị', 'ò'],
  ['ỵ', 'î'],
  ['â', 'aâ'],
  ['ê', 'eâ'],
  ['ô', 'oâ'],
  ['ă', 'aê'],
];

const ENCODE = new Map<string, string>(SINGLES);
const addTones = (letter: string, written: string, marks: string): void => {
  TONES.forEach((tone, at) => {
    const toned = (letter + tone).normalize('NFC');
    if (!ENCODE.has(toned)) ENCODE.set(toned, written + marks.charAt(at));
  });
};
for (const letter of 'aeouy') addTones(letter, letter, PLAIN);
for (const [letter, written] of [
  ['â', 'a'],
  ['ê', 'e'],
  ['ô', 'o'],
] as const)
  addTones(letter, written, CIRCUMFLEX);
addTones('ă', 'a', BREVE);
addTones('ơ', 'ô', PLAIN);
addTones('ư', 'ö', PLAIN);
for (const [letter, written] of Array.from(ENCODE)) ENCODE.set(letter.toUpperCase(), written.toUpperCase());

const DECODE = new Map(Array.from(ENCODE, ([letter, written]) => [written, letter]));
/** A capital with a small second letter, as converters of old wrote it. */
for (const [written, letter] of Array.from(DECODE))
  if (written.length === 2 && letter !== letter.toLowerCase())
    DECODE.set(written.charAt(0) + written.charAt(1).toLowerCase(), letter);

const CODE = /[aeouyôö][ùøûõïáàåãäâéèúüëê]|[ôöñíìæóòî]/gi;

/** Reads VNI. Letters and pairs that VNI does not have stay as they are. Linear time. */
export const decodeVni = (text: string): string =>
  text.replace(CODE, (code) => DECODE.get(code) ?? (DECODE.get(code.charAt(0)) ?? code.charAt(0)) + code.slice(1));

/** Writes Vietnamese text (NFC) as VNI. Throws a RangeError on letters beyond ASCII that VNI does not have. */
export const encodeVni = (text: string): string =>
  text.replace(/[\u0080-\u{10ffff}]/gu, (letter) => {
    const written = ENCODE.get(letter);
    if (written === undefined) throw new RangeError(`VNI has no “${letter}”`);
    return written;
  });
