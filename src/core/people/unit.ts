import { UNITS } from './office-words.ts';
import { longestPhrase, type PhraseTree } from './phrases.ts';
import { SURNAMES } from './surnames.ts';
import { phraseKeys, wordKey } from './word-key.ts';
import { isCapital, type Word } from './words.ts';

/** What a title grammar must know of the world: places, and the names of registered officials. */
export interface TitleLexicon {
  readonly places: PhraseTree<true>;
  readonly names: PhraseTree<true>;
  /** Units of registered offices that the vocabulary does not know. */
  readonly units: PhraseTree<true>;
}

const KHOA = wordKey('khóa');
const PROVINCIAL: ReadonlySet<string> = new Set([phraseKeys('tỉnh ủy').join(' '), wordKey('tỉnh')]);

/** Runs of capitals are read no farther than this, so that a page of capitals takes linear time. */
const LONGEST_RUN = 10;

/** Length of the run of capitalised words that begins at `from`. */
const runLength = (words: readonly Word[], from: number): number => {
  let end = from;
  while (end - from < LONGEST_RUN && isCapital(words[end]) && (end === from || words[end]?.gap === 'space')) end++;
  return end - from;
};

/**
 * How many words of the capitals behind a local unit are the place and not the beginning of a name: "Thị ủy | Hoàng
 * Mai", "Tỉnh ủy | Nguyễn Đắc Vinh", "Tỉnh ủy | Nghệ An | Hồ Phúc Hợp". Registered names and known places decide
 * first; else family names do. All provinces are known, and a line in capitals says nothing by its capitals.
 */
const localityLength = (
  words: readonly Word[],
  from: number,
  provincial: boolean,
  { places, names }: TitleLexicon,
): number => {
  const known = longestPhrase(places, words, from, true);
  const run = runLength(words, from);
  if (run === 0) return known && words[from]?.shape === 'short' ? known.end - from : 0;
  const startsName = (at: number): boolean => longestPhrase(names, words, at)?.end === from + run;
  for (let split = 0; split < Math.min(run, 6); split++) if (startsName(from + split)) return split;
  if (known && known.end >= from + run) return known.end - from;
  const surname = (at: number): boolean => SURNAMES.has(words[from + at]?.key ?? '');
  if (known && surname(known.end - from)) return known.end - from;
  if (words[from]?.shape === 'upper') return known ? known.end - from : 0;
  if (surname(0) && run >= (provincial ? 2 : 3) && run <= 4) return 0;
  for (const split of [2, 1, 3]) if (surname(split) && run - split >= 2 && run - split <= 4) return split;
  return run <= 4 ? run : 0;
};

/** The unit of an office title and its place, both as word keys. */
interface Unit {
  readonly words: string;
  readonly locality: string;
  readonly end: number;
}

/** The keys of a stretch of words, as one phrase. */
export const joinKeys = (words: readonly Word[], from: number, end: number): string => {
  let joined = '';
  for (let i = from; i < end; i++) joined += `${i > from ? ' ' : ''}${words[i]?.key ?? ''}`;
  return joined;
};

/** Reads the unit of a title from word `from` on, and the place behind it. */
export const parseUnit = (words: readonly Word[], from: number, lexicon: TitleLexicon): Unit => {
  const parts: string[] = [];
  let kind: string | undefined;
  let end = from;
  for (;;) {
    const word = words[end];
    if (word === undefined || (end > from && word.gap !== 'space' && parts.length > 0)) break;
    if (end === from && word.gap !== 'space') break;
    const listed = longestPhrase(UNITS, words, end, true);
    const learnt = longestPhrase(lexicon.units, words, end, true);
    const phrase = learnt && learnt.end > (listed?.end ?? 0) ? { end: learnt.end, value: 'plain' } : listed;
    if (phrase && !(kind === 'local' && isNameStart(words, end, lexicon))) {
      parts.push(joinKeys(words, end, phrase.end));
      kind = phrase.value;
      end = phrase.end;
    } else if (word.key === KHOA && words[end + 1]?.gap === 'space') end += 2;
    else if (kind === 'local' || (kind === 'open' && isCapital(word))) {
      const length = localityLength(words, end, PROVINCIAL.has(parts.at(-1) ?? ''), lexicon);
      if (kind === 'open') parts.push(joinKeys(words, end, end + length));
      return {
        words: parts.filter(Boolean).join(' '),
        locality: kind === 'local' ? joinKeys(words, end, end + length) : '',
        end: end + length,
      };
    } else break;
  }
  return { words: parts.join(' '), locality: '', end };
};

/** "… tỉnh | Đoàn Văn Nam": a unit word in capitals can be a family name. */
const isNameStart = (words: readonly Word[], at: number, lexicon: TitleLexicon): boolean =>
  isCapital(words[at]) &&
  SURNAMES.has(words[at]?.key ?? '') &&
  (longestPhrase(lexicon.names, words, at) !== undefined || runLength(words, at) >= 3);
