/** Words that are remembered at a time: many times those of a bulletin. */
const MOST = 20_000;
/** Longer words are seldom met again, and V8 would keep the whole text for a word that was cut out of it. */
const LONGEST = 12;
/** Places for words at first, a power of two; they grow, so that few words share a place. */
const FEW = 1 << 9;
/** Words that may share a place: a text whose words are made to do so is not remembered, instead of searched. */
const MOST_STEPS = 32;

/**
 * `make` for the word that stands in a text from `start` to `end` (UTF-16 units), with its answers kept: the same few
 * thousand words make up all texts. A word that is known is found by its letters where they stand; no string is made of
 * it, which would take several times longer. `make` must say the same of equal words.
 */
export const rememberWords = <R>(make: (word: string) => R): ((text: string, start: number, end: number) => R) => {
  let places: (Entry<R> | undefined)[] = [];
  let size = 0;
  const makeRoom = (wanted: number) => {
    const entries = size < MOST ? places : [];
    places = Array.from({ length: wanted });
    size = 0;
    for (const entry of entries) if (entry) keep(entry);
  };
  const keep = (entry: Entry<R>) => {
    let place = placeOf(entry.hash, places.length);
    while (places[place]) place = (place + 1) & (places.length - 1);
    places[place] = entry;
    size++;
  };
  makeRoom(FEW);
  return (text, start, end) => {
    if (end - start > LONGEST) return make(text.slice(start, end));
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(at);
    let place = placeOf(hash, places.length);
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const entry = places[place];
      if (entry === undefined) {
        const word = text.slice(start, end);
        const made = make(word);
        if (size >= MOST || size * 2 >= places.length) makeRoom(size < MOST ? places.length * 2 : FEW);
        keep({ word, hash, made });
        return made;
      }
      if (entry.hash === hash && isAt(entry.word, text, start, end)) return entry.made;
      place = (place + 1) & (places.length - 1);
    }
    return make(text.slice(start, end));
  };
};

/** {@link rememberWords} for words that come one by one. */
export const rememberWord = <R>(make: (word: string) => R): ((word: string) => R) => {
  const at = rememberWords(make);
  return (word) => at(word, 0, word.length);
};

interface Entry<R> {
  readonly word: string;
  readonly hash: number;
  readonly made: R;
}

/** Words that differ in their last letter only, such as numbers, must not lie side by side: their places would join. */
const placeOf = (hash: number, places: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (places - 1);
};

const isAt = (word: string, text: string, start: number, end: number): boolean => {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
};
