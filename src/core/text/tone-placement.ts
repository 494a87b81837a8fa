import { putTone, splitTone } from './tone-mark.ts';

/**
 * Where the tone mark goes in open oa, oe and uy, the only syllables in which the two ways differ: old style (hòa,
 * khỏe, thúy) marks the first letter, new style (hoà, khoẻ, thuý) the letter of the main vowel.
 *
 * Source of the new style: Quyết định 1989/QĐ-BGDĐT of 25/5/2018, Article 8 (mark on the letter of the main vowel; in
 * ia, ua, ưa on the first letter, in iê, yê, uô, ươ on the second), as quoted on thuvienphapluat.vn; it binds school
 * books, not the press.
 */
export type ToneStyle = 'old' | 'new';

/** The parts of a syllable's letters that decide where its tone mark goes. */
interface Letters {
  readonly onset: string;
  readonly vowels: string;
  readonly coda: string;
}

/** Every vowel group of Vietnamese spelling; qu- and gi- keep their u and i. */
const VOWELS = new Set(
  (
    'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iêu iu oa oai oao oay oă oe oeo oi oo ôi ôô ơi ' +
    'ua uâ uây uê ui uô uôi uơ uy uya uyê uyu ưa ưi ươ ươi ươu ưu yê yêu yu'
  ).split(' '),
);
/** Codas of Vietnamese, and k of the names of the Central Highlands (Đắk Lắk). */
const CODAS = new Set(['', 'c', 'ch', 'k', 'm', 'n', 'ng', 'nh', 'p', 't']);
/** Onset, vowels, coda. The onset may be a cluster or hold an apostrophe, as in Krông and M'Drắk. */
const LETTERS =
  /^(qu|gi(?=[aăâeêoôơuưy])|[bcdđghk-nprstvx]{0,3}(?:['’][bcdđghk-nprstvx]{1,2})?)([aăâeêioôơuưy]{1,3})([cghkmnpt]{0,2})$/;

const readLetters = (base: string): Letters | undefined => {
  const found = LETTERS.exec(base);
  if (found === null) return undefined;
  const [, onset = '', vowels = '', coda = ''] = found;
  return VOWELS.has(vowels) && CODAS.has(coda) ? { onset, vowels, coda } : undefined;
};

/** Index of the marked letter among the vowels. */
const markedVowel = ({ onset, vowels, coda }: Letters, style: ToneStyle): number => {
  if (vowels.length === 1) return 0;
  if (vowels === 'ưa') return 0;
  for (let i = vowels.length - 1; i >= 0; i--) if ('ăâêôơư'.includes(vowels.charAt(i))) return i;
  if (coda !== '' || vowels.length === 3) return vowels.length === 3 ? 1 : vowels.length - 1;
  if (vowels === 'oa' || vowels === 'oe') return style === 'new' ? 1 : 0;
  if (vowels === 'uy') return style === 'new' && onset !== '' ? 1 : 0;
  return 0;
};

/**
 * Where the tone mark of a word belongs: an index into `base`, the word in lower case without its tone. `undefined`
 * when the word is not built like a Vietnamese syllable. `at` is where the mark stands now: "gịa" (giặt gịa) is gi with
 * ia, "giạ" is gi with a, and only the mark tells them apart.
 */
export const toneIndex = (base: string, style: ToneStyle, at = -1): number | undefined => {
  if (base === 'gia' && at === 1) return 1;
  const letters = readLetters(base);
  return letters && letters.onset.length + markedVowel(letters, style);
};

/**
 * Moves the tone mark of one word (NFC, any case) to where the style wants it: ("hòa", "new") → "hoà", ("thuý", "old")
 * → "thúy", ("hòan", either) → "hoàn", ("Ngoḳ", either) → "Ngọk". A word not built like a Vietnamese syllable stays as
 * it is. "ủy" without an onset keeps its mark on u in both styles.
 */
export const placeTone = (word: string, style: ToneStyle): string => {
  const split = splitTone(word);
  if (split === undefined || split.tone === 'ngang') return word;
  const { base, tone, at } = split;
  const index = toneIndex(base.toLowerCase(), style, tone === 'nặng' ? at : -1);
  return index === undefined || (index === at && word.length === base.length) ? word : putTone(base, index, tone);
};

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * {@link placeTone} for every word of a text in NFC. Spelling of people's names and of quotations is theirs: keep
 * those out. Idempotent; offsets stay, but for loose marks behind consonants.
 */
export const placeTones = (text: string, style: ToneStyle): string =>
  text.replace(WORD, (word) => placeTone(word, style));

/** The style that a word's tone mark shows; `undefined` when the styles agree on it or the mark is misplaced. */
export const toneStyleOf = (word: string): ToneStyle | undefined => {
  const split = splitTone(word);
  if (split === undefined || split.tone === 'ngang') return undefined;
  const letters = readLetters(split.base.toLowerCase());
  if (letters?.coda !== '' || !['oa', 'oe', 'uy'].includes(letters.vowels)) return undefined;
  const place = split.at - letters.onset.length;
  if (place === 1) return 'new';
  return place === 0 && (letters.onset !== '' || letters.vowels !== 'uy') ? 'old' : undefined;
};
