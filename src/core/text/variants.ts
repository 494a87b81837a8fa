import { placeTone } from './tone-placement.ts';
import { splitTone } from './tone-mark.ts';

/** A y that closes a syllable behind its onset, or stands behind qu: the places where i and y are both in use. */
const OPEN_Y = /^(?:[bcdđghk-np-tvx]{1,3}|qu)y$/;
const QU_Y = /^quy(?:ch|nh?|t)$/;

const Y_TO_I = new Map(Array.from('yýỳỷỹỵYÝỲỶỸỴ', (y, at) => [y, Array.from('iíìỉĩịIÍÌỈĨỊ')[at] ?? y]));

/**
 * Writes i for y where both are in use (kỷ/kỉ, lý/lí, quý/quí) in one word (NFC, any case): Quyết định 1989/QĐ-BGDĐT
 * of 25/5/2018, Article 9, has i there but leaves names alone, so this is for comparing, not for display.
 */
export const writeI = (word: string): string => {
  const base = splitTone(word)?.base.toLowerCase() ?? '';
  return OPEN_Y.test(base) ? word.slice(0, -1) + (Y_TO_I.get(word.slice(-1)) ?? word.slice(-1)) : word;
};

/**
 * One key for all spellings of a syllable that mean the same: lower case, tone mark in its old place, i for y (quýt and
 * quít too). Marks stay: "Thuý" and "thúy" are one, "kỷ" and "kỉ" are one, "ky" is another. Word in NFC. Idempotent.
 */
export const spellingKey = (word: string): string => {
  const lower = placeTone(word.toLowerCase(), 'old');
  const base = splitTone(lower)?.base ?? lower;
  if (OPEN_Y.test(base) || QU_Y.test(base)) return lower.replace(/[yýỳỷỹỵ]/, (y) => Y_TO_I.get(y) ?? y);
  return lower;
};
