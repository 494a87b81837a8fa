/** Characters that Unicode does not decompose: đ with its look-alikes. */
const STROKED: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ɖ: 'd', Ɖ: 'D' };

const unmarkAnew = (chunk: string): string =>
  chunk
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .replace(/[đðɖ]/gi, (letter) => STROKED[letter] ?? letter);

/** Vietnamese letters with marks seldom stand together: these are the same few hundred in all texts. */
const known = new Map<string, string>();
const MOST = 5000;
const LONGEST = 4;

const unmark = (chunk: string): string => {
  let plain = known.get(chunk);
  if (plain === undefined) {
    plain = unmarkAnew(chunk);
    if (chunk.length <= LONGEST && known.size < MOST) known.set(chunk, plain);
  }
  return plain;
};

/**
 * Takes every mark off a text, đ included, and keeps its case: "Đà Nẵng" → "Da Nang". On normalised Vietnamese text
 * the length stays the same, so offsets stay true. Idempotent.
 */
export const removeMarks = (text: string): string => text.replace(/[\u0080-\uffff]+/g, unmark);

/**
 * The key under which a reader who types without marks finds a word: marks off, đ → d, lower case. Folding loses
 * meaning (doi = đội, đổi, đối), so use it to find candidates and let typed marks decide. Idempotent.
 */
export const fold = (text: string): string => removeMarks(text.toLowerCase());
