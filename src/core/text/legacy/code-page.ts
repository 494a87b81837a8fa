/** Text whose bytes were read in the wrong code page: Windows-1258, or UTF-8, read as Windows-1252. */

/** Windows-1252 for the bytes 80 to 9F; "·" where it has no character and the control character stays. */
const CP1252 = '€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ';
const TO_BYTE = new Map(
  Array.from(CP1252, (character, at): [string, number] => [
    character === '·' ? String.fromCharCode(0x80 + at) : character,
    0x80 + at,
  ]),
);
const FROM_BYTE = new Map(Array.from(TO_BYTE, ([character, byte]) => [byte, character]));

/** Windows-1258 where it differs from Windows-1252. Source: Microsoft's code page table, as Unicode publishes it. */
const CP1258: ReadonlyMap<string, string> = new Map([
  ['Ã', 'Ă'],
  ['ã', 'ă'],
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Õ', 'Ơ'],
  ['õ', 'ơ'],
  ['Ý', 'Ư'],
  ['ý', 'ư'],
  ['Ì', '\u0300'],
  ['Ò', '\u0309'],
  ['Þ', '\u0303'],
  ['ì', '\u0301'],
  ['ò', '\u0323'],
  ['þ', '₫'],
]);
const TO_CP1258 = new Map(Array.from(CP1258, ([read, meant]) => [meant, read]));

/** Reads Windows-1258 that was taken for Windows-1252. Linear time. */
export const decodeCp1258 = (text: string): string =>
  text.replace(/[ÃÐÕÝÌÒÞ]/gi, (read) => CP1258.get(read) ?? read).normalize('NFC');

const UTF8_RUN =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2,}/g;

/** Reads UTF-8 that was taken for Windows-1252 ("Äáº£ng" = Đảng); stretches that are no UTF-8 stay. Linear time. */
export const decodeUtf8 = (text: string): string =>
  text.replace(UTF8_RUN, (run) => {
    const codes = Array.from(run, (character) => TO_BYTE.get(character) ?? character.charCodeAt(0));
    if (codes.some((code) => code > 0xff)) return run;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(codes));
    } catch {
      return run;
    }
  });

/** Writes text as UTF-8 taken for Windows-1252 shows it. */
export const encodeUtf8 = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => FROM_BYTE.get(byte) ?? String.fromCharCode(byte)).join('');

/** Writes Vietnamese text as Windows-1258 taken for Windows-1252 shows it: tones behind their letters. */
export const encodeCp1258 = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00c0-\u1ef9]/g, (letter) => {
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))?.[0];
      if (tone === undefined) return letter;
      return letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone;
    })
    .replace(/[^\0-\u007f]/g, (letter) => TO_CP1258.get(letter) ?? letter);
