import { normalise } from '../text/normalise.ts';
import { splitTone } from '../text/tone-mark.ts';
import { rememberWord } from '../text/word-memory.ts';

/**
 * The key under which two spellings of one Vietnamese word are equal: case, Unicode form and the place of the tone mark
 * do not count ("Ủy" = "Uỷ" = "ỦY"), every other mark does ("đội" ≠ "đổi"). i and y stay different, since Vi and Vy are
 * two names. Keys of recent words are remembered.
 */
export const wordKey = rememberWord((word): string => {
  const lower = normalise(word).toLowerCase().replaceAll('’', "'");
  const split = splitTone(lower);
  return split === undefined || split.tone === 'ngang' ? lower : `${split.base}~${split.tone}`;
});

/** {@link wordKey} of each word of a phrase; spaces of any width and punctuation separate words. */
export const phraseKeys = (phrase: string): string[] =>
  (normalise(phrase).match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []).map(wordKey);
