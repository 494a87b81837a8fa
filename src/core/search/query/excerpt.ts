import type { Query } from './query.ts';
import { likeness } from './alike.ts';
import { bestRuns, cover, indexWords } from './runs.ts';
import type { Word } from './word.ts';

/** A stretch of text, marked when it answers the query. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A sentence or a part of one ends here, so that nothing need be set between it and the next line. */
const ENDED = /[.,;:!?…]["”’»)]?$/;

/** A stretch of a text in one line: parts that no sign ends are parted by a point in the middle. */
const inLine = (text: string, from: number, to: number): string =>
  text
    .slice(from, to)
    .replace(/\s*\n\s*/g, (_, at: number) =>
      ENDED.test(text.slice(Math.max(0, from + at - 2), from + at)) ? ' ' : ' · ',
    );

/**
 * Cuts the stretch of a text that answers a query best, about `length` words long, in its original spelling, with
 * the answering words marked. `Infinity` marks the whole text without cutting.
 */
export const excerptOf = (text: string, words: readonly Word[], query: Query, length: number): Piece[] => {
  const { chosen } = cover(bestRuns(words, indexWords(words), query.words));
  const best = chosen.reduce<(typeof chosen)[number] | undefined>(
    (top, run) => (run.quality > (top?.quality ?? 0) ? run : top),
    undefined,
  );
  const whole = words.length <= length;
  // One word alone says little: then the beginning tells more of the record.
  const first =
    whole || (best?.length ?? 0) < Math.min(3, query.words.length)
      ? 0
      : Math.max(0, Math.min((best?.at ?? 0) - 8, words.length - length));
  const last = whole ? words.length - 1 : first + length - 1;
  const from = first === 0 ? 0 : (words[first]?.start ?? 0);
  const to = last >= words.length - 1 ? text.length : (words[last]?.end ?? text.length);
  const runs = new Set(chosen.flatMap((run) => Array.from({ length: run.length }, (_, i) => run.at + i)));
  const asked = new Map(query.words.map((word) => [word.key, word]));
  const marks: { start: number; end: number }[] = [];
  for (let i = first; i <= last; i++) {
    const word = words[i];
    const query = word && asked.get(word.key);
    if (!word || !(runs.has(i) || (query && likeness(word, query) >= 0.95 && word.key.length > 2))) continue;
    const open = marks.at(-1);
    if (open && /^(?:[^\S\n]|\p{P})*$/u.test(text.slice(open.end, word.start))) open.end = word.end;
    else marks.push({ start: word.start, end: word.end });
  }
  const pieces: Piece[] = [];
  const push = (start: number, end: number, marked: boolean): void => {
    if (end > start) pieces.push({ text: inLine(text, start, end), marked });
  };
  let at = from;
  if (from > 0) pieces.push({ text: '…', marked: false });
  for (const { start, end } of marks) {
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, to, false);
  if (to < text.length) pieces.push({ text: '…', marked: false });
  return pieces;
};
