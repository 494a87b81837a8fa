const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const NOT_ASCII = /[^\0-\x7f]/;

/**
 * The key under which two spellings of one Vietnamese word are equal: lower case, Unicode form, order of the marks and
 * place of the tone mark do not count ("Ủy" = "Uỷ" = "ỦY"), every other mark does ("đội" ≠ "đổi"). The tone mark is
 * moved behind the letters, so no syllable has to be parsed. i and y stay different, since Vi and Vy are two names.
 */
export const wordKey = (word: string): string => {
  const lower = word.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  const letters = lower.normalize('NFD');
  const tones = letters.match(TONES);
  return (letters.replace(TONES, '') + (tones ?? []).join('')).normalize('NFC').replaceAll('’', "'");
};

/** {@link wordKey} of each word of a phrase; spaces of any width and punctuation separate words. */
export const phraseKeys = (phrase: string): string[] => (phrase.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []).map(wordKey);
