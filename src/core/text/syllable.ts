import { putTone, splitTone, TONES, type Tone } from './tone-mark.ts';
import { toneIndex, toneStyleOf, type ToneStyle } from './tone-placement.ts';

/**
 * One Vietnamese syllable in lower case: onset ("" if none), rime without its tone, tone. After gi the rime keeps its
 * own i, which the spelling swallows: gì = gi + i, giếng = gi + iêng.
 */
export interface Syllable {
  readonly onset: string;
  readonly rime: string;
  readonly tone: Tone;
}

const ONSETS = 'ngh ng gh gi kh nh ph th tr ch qu b c d đ g h k l m n p r s t v x'.split(' ');

const rimes = (table: Readonly<Record<string, string>>): Set<string> =>
  new Set(
    Object.entries(table).flatMap(([vowels, codas]) => codas.split(' ').map((coda) => vowels + coda.replace('-', ''))),
  );

/** Vowels with the codas (or glides) that may follow; "-" stands for none. */
const RIMES = rimes({
  a: '- c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'c m n ng p t u y',
  e: '- c m n ng o p t',
  ê: '- ch m n nh p t u',
  i: '- ch m n nh p t u',
  ia: '-',
  iê: 'c m n ng p t u',
  o: '- c i m n ng p t',
  oo: 'c ng',
  ô: '- c i m n ng p t',
  ôô: 'ng',
  ơ: '- i m n p t',
  u: '- c i m n ng p t',
  ua: '-',
  uô: 'c i m n ng t',
  ư: '- c i m n ng t u',
  ưa: '-',
  ươ: 'c i m n ng p t u',
  y: '-',
  yê: 'm n ng t u',
  oa: '- c ch i m n ng nh o p t y',
  oă: 'c m n ng t',
  oe: '- m n ng o t',
  uâ: 'n ng t y',
  uê: '- ch n nh',
  uơ: '-',
  uy: '- ch n nh p t u',
  uya: '-',
  uyê: 'n t',
});

/** The rimes behind qu, whose u is the glide already. */
const QU_RIMES = rimes({
  a: '- c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'n ng t y',
  e: '- n o t',
  ê: '- ch n nh t u',
  i: '- ch n nh t',
  ô: 'c',
  ơ: '- i n t',
  y: '- ch n nh t',
  yê: 'n t',
});

/** Rimes in i whose i the spelling of gi swallows. */
const GI_RIMES = rimes({ i: '- ch m n nh p t', iê: 'c m n ng t u', ia: '-' });

const FRONT = new Set('eêiy');
/** Onsets behind which the rime y is written, in words (kỷ luật, mỹ thuật) or in names (Thy, Ny, Dy). */
const BEFORE_Y = new Set(['', 'd', 'h', 'k', 'l', 'm', 'n', 's', 't', 'th', 'v']);
const STOPS = /[cpt]$|ch$/;

const isPair = (onset: string, rime: string): boolean => {
  if (onset === 'qu') return QU_RIMES.has(rime);
  if (onset === 'gi') return FRONT.has(rime.charAt(0)) ? GI_RIMES.has(rime) : RIMES.has(rime);
  if (!RIMES.has(rime)) return false;
  const front = FRONT.has(rime.charAt(0));
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !front;
  if (onset === 'k') return front && !rime.startsWith('yê');
  if (rime === 'y') return BEFORE_Y.has(onset);
  if (onset === 'gh' || onset === 'ngh') return front && !rime.startsWith('y');
  return onset === '' ? !rime.startsWith('iê') : !rime.startsWith('yê');
};

/** Syllables that end in a stop have only the tones sắc and nặng. */
const isTone = (rime: string, tone: Tone): boolean => tone === 'sắc' || tone === 'nặng' || !STOPS.test(rime);

const splitBase = (base: string, at: number): { onset: string; rime: string } | undefined => {
  if (base.startsWith('gi')) {
    const rest = base.slice(2);
    if (rest === 'a' && at === 1) return { onset: 'gi', rime: 'ia' };
    const swallowed = `i${rest}`;
    if (rest !== 'a' && GI_RIMES.has(swallowed)) return { onset: 'gi', rime: swallowed };
    return isPair('gi', rest) ? { onset: 'gi', rime: rest } : undefined;
  }
  const onset = ONSETS.find((one) => base.startsWith(one)) ?? '';
  const rime = base.slice(onset.length);
  return isPair(onset, rime) ? { onset, rime } : undefined;
};

/**
 * Reads one word (NFC, any case) as a Vietnamese syllable, wherever its tone mark stands; `undefined` when onset, rime
 * and tone cannot go together. Says nothing of longer words, foreign names and abbreviations: they are not syllables,
 * which does not make them wrong.
 */
export const parseSyllable = (word: string): Syllable | undefined => {
  if (word.length > 7) return undefined;
  const split = splitTone(word.toLowerCase());
  if (split === undefined) return undefined;
  const parts = splitBase(split.base, split.tone === 'nặng' ? split.at : -1);
  return parts !== undefined && isTone(parts.rime, split.tone) ? { ...parts, tone: split.tone } : undefined;
};

const baseOf = ({ onset, rime }: Syllable): string =>
  onset === 'gi' && rime.startsWith('i') ? onset + rime.slice(1) : onset + rime;

/** Writes a syllable with its tone mark where the style wants it. */
export const composeSyllable = (syllable: Syllable, style: ToneStyle): string => {
  const base = baseOf(syllable);
  if (syllable.tone === 'ngang') return base;
  const index = toneIndex(base, style, syllable.rime === 'ia' ? 1 : -1);
  return index === undefined ? base : putTone(base, index, syllable.tone);
};

/** Whether a word is a Vietnamese syllable with its tone mark in a right place, of the old or of the new style. */
export const isSyllable = (word: string): boolean => {
  const syllable = parseSyllable(word);
  if (syllable === undefined) return false;
  return toneStyleOf(word) !== undefined || composeSyllable(syllable, 'old') === word.toLowerCase();
};

/** Every syllable that the rules allow (about 18,000), each once. */
export const everySyllable = function* (): Generator<Syllable> {
  for (const onset of ['', ...ONSETS])
    for (const rime of new Set([...RIMES, ...QU_RIMES, ...GI_RIMES])) {
      if (!isPair(onset, rime)) continue;
      for (const tone of TONES)
        if (isTone(rime, tone) && (onset !== 'gi' || rime !== 'ia' || tone === 'nặng')) yield { onset, rime, tone };
    }
};
