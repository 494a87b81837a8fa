/**
 * TCVN3 (ABC), the 8-bit encoding of the .Vn fonts, as it shows when its bytes were read as Latin-1. Source: TCVN
 * 5712:1993, third character set (VN3), as glibc's TCVN5712-1 table has the same codes from A1 to FE. Capitals with a
 * tone have no code: they are the small letters' bytes in a font whose name ends in H (.VnTimeH).
 */

const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđ';
const FIRST_LETTER = 0xa1;
/** Toned letters from B5 on; "·" where VN3 has no letter. */
const TONED = 'àảãáạ·ằẳẵắ·······ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ';
const FIRST_TONED = 0xb5;

const DECODE = new Map<string, string>();
Array.from(LETTERS, (letter, at) => DECODE.set(String.fromCharCode(FIRST_LETTER + at), letter));
Array.from(TONED, (letter, at) => {
  if (letter !== '·') DECODE.set(String.fromCharCode(FIRST_TONED + at), letter);
});
const ENCODE = new Map(Array.from(DECODE, ([byte, letter]) => [letter, byte]));

/** Reads TCVN3; `caps` when the text stands in a font whose name ends in H. Linear time. */
export const decodeTcvn3 = (text: string, caps = false): string => {
  const decoded = text.replace(/[\u00a1-\u00fe\u03bc]/g, (byte) => DECODE.get(byte === 'μ' ? 'µ' : byte) ?? byte);
  return caps ? decoded.toUpperCase() : decoded;
};

/** A stretch of TCVN3 text, and whether it needs a font of capitals. */
export interface Tcvn3Run {
  readonly text: string;
  readonly caps: boolean;
}

/**
 * Writes Vietnamese text (NFC) as TCVN3, in runs since capitals with a tone need another font. Throws a RangeError on
 * letters that TCVN3 does not have.
 */
export const encodeTcvn3 = (text: string): Tcvn3Run[] => {
  const runs: { text: string; caps: boolean }[] = [];
  for (const letter of text) {
    const small = letter.toLowerCase();
    const isOwn = letter < '\u0080' || ENCODE.has(letter);
    const byte = isOwn ? (ENCODE.get(letter) ?? letter) : ENCODE.get(small);
    if (byte === undefined) throw new RangeError(`TCVN3 has no “${letter}”`);
    const last = runs.at(-1);
    const caps = !isOwn || (last?.caps === true && (small === letter ? letter.toUpperCase() === letter : true));
    if (last?.caps === caps) last.text += byte;
    else runs.push({ text: byte, caps });
  }
  return runs;
};
