import { normalise } from '../../text/normalise.ts';
import { fold } from '../../text/fold.ts';
import { findTypedCodes, type TypedCode } from './typed-code.ts';
import type { Word } from './word.ts';

/** A word of a query; a whole code stands as one word whose form is its token. */
export interface QueryWord extends Word {
  /** Token of the document code that the word is or ends: "39nqtw", or "nq39" for the 39 of "nghị quyết 39". */
  readonly code?: string;
  /** The last word, when it may be unfinished. */
  readonly open?: boolean;
}

/** What a reader asked, understood. */
export interface Query {
  readonly words: readonly QueryWord[];
  /** What must stand together, from quotes. */
  readonly phrases: readonly (readonly Word[])[];
  /** What must not occur, from a leading minus; each a run of words. */
  readonly excluded: readonly (readonly Word[])[];
  readonly codes: readonly TypedCode[];
  /** Typed with marks: then marks count. */
  readonly accented: boolean;
  /** The last word may be unfinished: nothing follows it. */
  readonly open: boolean;
}

/** Longer queries are cut: nobody types more, and a paste must not stop the page. */
const MAX_LENGTH = 600;
const MAX_WORDS = 64;
const QUOTES = /[“”„‟«»＂″]/g;
const EXCLUDED = /(?<=^|\s)[-–](?:"([^"]+)"|([\p{L}\p{N}][^\s"]*))/gu;
const PHRASE = /"([^"]+)"/g;

const blank = (text: string, start: number, length: number): string =>
  text.slice(0, start) + ' '.repeat(length) + text.slice(start + length);

/** Reads a query in any writing. Never throws; a query without a word gives no words. */
export const parseQuery = (typed: string, split: (text: string) => Word[]): Query => {
  // eslint-disable-next-line no-control-regex -- control characters come with pasted text
  let text = normalise(typed.slice(0, MAX_LENGTH).replace(/[\u0000-\u001f\u007f]/g, ' ')).replace(QUOTES, '"');
  // In capitals throughout, capitals mean nothing: "DOANH NGHIỆP TƯ NHÂN" has no abbreviation in it.
  if (text === text.toUpperCase() && /\p{L}\s+\p{L}/u.test(text)) text = text.toLowerCase();
  const codes = findTypedCodes(text.replaceAll('"', ' '));
  const inCode = (at: number): boolean => codes.some((code) => code.start <= at && at < code.end);
  const excluded: Word[][] = [];
  for (const match of text.matchAll(EXCLUDED)) {
    if (inCode(match.index)) continue;
    const words = split(match[1] ?? match[2] ?? '');
    if (words.length > 0) excluded.push(words);
    text = blank(text, match.index, match[0].length);
  }
  const phrases = [...text.matchAll(PHRASE)].map((match) => split(match[1] ?? '')).filter((words) => words.length > 0);
  text = text.replaceAll('"', ' ');
  const words: QueryWord[] = [];
  let at = 0;
  let clause = 0;
  const take = (part: string, offset: number): void => {
    for (const word of split(part))
      words.push({ ...word, start: word.start + offset, end: word.end + offset, clause: clause + word.clause });
    clause = (words.at(-1)?.clause ?? clause) + 1;
  };
  for (const { start, end, token, whole } of codes) {
    if (!whole) continue;
    take(text.slice(at, start), at);
    words.push({ form: token, key: token, start, end, clause: clause++, numeric: true, code: token });
    at = end;
  }
  take(text.slice(at), at);
  // "nghị quyết 39": the words stay, for "kế hoạch 5 năm" looks the same, and the number answers to the code.
  for (const { start, end, token, whole } of codes) {
    const inside = words.filter((word) => !whole && word.start >= start && word.end <= end);
    const number = inside.findIndex(({ form }) => /\d/.test(form));
    const word = inside[number];
    if (!word) continue;
    words.splice(words.indexOf(word), inside.length - number, { ...word, numeric: true, code: token });
  }
  const open = /[\p{L}\p{N}]$/u.test(text);
  const last = words.at(-1);
  if (open && last && !last.numeric) words[words.length - 1] = { ...last, open };
  const plain = text.toLowerCase();
  return {
    words: words.slice(0, MAX_WORDS),
    phrases,
    excluded,
    codes,
    accented: fold(plain) !== plain,
    open,
  };
};
