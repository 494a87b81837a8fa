/** The six tones by their Vietnamese names; ngang has no mark. */
export type Tone = 'ngang' | 'huyền' | 'hỏi' | 'ngã' | 'sắc' | 'nặng';

const MARKS: Readonly<Record<Tone, string>> = {
  ngang: '',
  huyền: '\u0300',
  hỏi: '\u0309',
  ngã: '\u0303',
  sắc: '\u0301',
  nặng: '\u0323',
};

export const TONES = ['ngang', 'huyền', 'hỏi', 'ngã', 'sắc', 'nặng'] as const satisfies readonly Tone[];

/** A word without its tone: `base` keeps case and the vowels' own marks, `at` is where in `base` the tone stood. */
export interface ToneSplit {
  readonly base: string;
  readonly tone: Tone;
  readonly at: number;
}

/** Each letter that carries a tone, with the letter that it is without. */
const TONED = new Map<string, { letter: string; tone: Tone }>();
/** Each letter that can carry a tone, by the letter and the tone's name. */
const WITH_TONE = new Map<string, string>();
for (const letter of 'aăâeêioôơuưybcdđghklmnpqrstvx')
  for (const tone of TONES)
    for (const cased of [letter, letter.toUpperCase()]) {
      const toned = (cased + MARKS[tone]).normalize('NFC');
      WITH_TONE.set(cased + tone, toned);
      if (tone !== 'ngang' && toned.length === 1) TONED.set(toned, { letter: cased, tone });
    }
const LOOSE: ReadonlyMap<string, Tone> = new Map(TONES.slice(1).map((tone) => [MARKS[tone], tone]));

/**
 * Takes the tone off a word in NFC. A tone that stands on a consonant or loose behind one ("Ngoḳ") counts as well.
 * `undefined` when the word has more than one tone mark.
 */
export const splitTone = (word: string): ToneSplit | undefined => {
  let base = '';
  let tone: Tone = 'ngang';
  let at = -1;
  for (const letter of word) {
    const toned = TONED.get(letter);
    const mark = toned?.tone ?? LOOSE.get(letter);
    if (mark !== undefined) {
      if (at >= 0) return undefined;
      tone = mark;
      at = toned === undefined ? Math.max(base.length - 1, 0) : base.length;
    }
    base += toned === undefined ? (mark === undefined ? letter : '') : toned.letter;
  }
  return { base, tone, at };
};

/** Puts a tone on the letter of `base` at `index` (UTF-16). */
export const putTone = (base: string, index: number, tone: Tone): string => {
  const letter = base.charAt(index);
  return base.slice(0, index) + (WITH_TONE.get(letter + tone) ?? letter) + base.slice(index + 1);
};
