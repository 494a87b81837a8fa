import { rememberWord } from './word-memory.ts';

/** Characters that Unicode does not decompose: đ with its look-alikes. */
const STROKED: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ɖ: 'd', Ɖ: 'D' };

/** Vietnamese letters with marks seldom stand together: these are the same few hundred in all texts. */
const unmark = rememberWord((chunk) =>
  chunk
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .replace(/[đðɖ]/gi, (letter) => STROKED[letter] ?? letter),
);

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
