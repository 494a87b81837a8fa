import type { Span } from '../text/normalise.ts';
import { MODIFIERS, ROLES, UNITS } from './office-words.ts';
import { addPhrase, longestPhrase, type PhraseTree } from './phrases.ts';
import { SURNAMES } from './surnames.ts';
import { wordKey } from './word-key.ts';
import { isCapital, wordsOf, type Word } from './words.ts';

/** An office title in the one form in which titles are compared: abbreviations written out, word keys throughout. */
export interface OfficeTitle {
  /** "trưởng", "phó bí thư", "ủy viên" … */
  readonly role: string;
  /** Of the deputies, the standing one ("Thường trực"). */
  readonly standing: boolean;
  /** "nguyên": held no longer. */
  readonly former: boolean;
  /** Several people hold such an office at a time. */
  readonly shared: boolean;
  /** The words of the unit up to its level: "ban tổ chức tỉnh ủy"; empty when the text gives none. */
  readonly unit: string;
  /** The words of the place behind it: "nghệ an"; empty when the text gives none. */
  readonly locality: string;
}

/** A title as parsed from a text; `end` is the index of the first word behind it, `unitEnd` that behind the unit. */
export interface ParsedTitle {
  readonly title: OfficeTitle;
  readonly end: number;
  /** Written with a capital, as titles of persons are, and with its unit: it can stand for its holder. */
  readonly definite: boolean;
}

/** What a title grammar must know of the world: places, and the names of registered officials. */
export interface TitleLexicon {
  readonly places: PhraseTree<true>;
  readonly names: PhraseTree<true>;
  /** Units of registered offices that the vocabulary does not know. */
  readonly units: PhraseTree<true>;
}

const key = (text: string): string => text.split(' ').map(wordKey).join(' ');
const DANG = key('đảng');
const TRUNG_UONG = key('trung ương');
const VIET_NAM = key('việt nam');
const KHOA = key('khóa');
const FORMER = key('nguyên');
const SECRETARY = 'bí thư';
/** "Ban Bí thư" is the Secretariat and not a secretary. */
const BOARD = 'ban';

/** One form for the units that are written in several: the rules are usage, not law. */
const canonicalUnit = (role: string, noun: string | undefined, words: string): string => {
  let unit = ` ${words} `
    .replaceAll(` ${TRUNG_UONG} ${DANG} `, ` ${TRUNG_UONG} `)
    .replaceAll(` ${VIET_NAM} `, ' ')
    .replaceAll(` ${key('thành ủy thành phố')} `, ` ${key('thành ủy')} `)
    .replace(` ${key('các cơ quan')} `, ` ${key('cơ quan')} `)
    .trim();
  if (noun !== undefined) {
    const begin = key(noun);
    if (unit !== begin && !unit.startsWith(`${begin} `)) unit = `${begin} ${unit}`.trim();
  }
  if (unit.startsWith(key('thường vụ'))) unit = `${key('ban')} ${unit}`;
  if (unit.startsWith(key('mặt trận'))) unit = `${key('ủy ban')} ${unit}`;
  if (unit === TRUNG_UONG && role.startsWith('ủy viên')) unit = key('ban chấp hành trung ương');
  return unit;
};

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
 * first; else family names do.
 */
const localityLength = (words: readonly Word[], from: number, { places, names }: TitleLexicon): number => {
  const known = longestPhrase(places, words, from, true);
  const run = runLength(words, from);
  if (run === 0) return known && words[from]?.shape === 'short' ? known.end - from : 0;
  const startsName = (at: number): boolean => longestPhrase(names, words, at)?.end === from + run;
  for (let split = 0; split < Math.min(run, 6); split++) if (startsName(from + split)) return split;
  if (known && known.end >= from + run) return known.end - from;
  const surname = (at: number): boolean => SURNAMES.has(words[from + at]?.key ?? '');
  if (known && surname(known.end - from)) return known.end - from;
  if (surname(0) && run >= 3 && run <= 4) return 0;
  for (const split of [2, 1, 3]) if (surname(split) && run - split >= 2 && run - split <= 4) return split;
  return run <= 4 ? run : 0;
};

interface Unit {
  readonly words: string;
  readonly locality: string;
  readonly end: number;
}

const joinKeys = (words: readonly Word[], from: number, end: number): string => {
  let joined = '';
  for (let i = from; i < end; i++) joined += `${i > from ? ' ' : ''}${words[i]?.key ?? ''}`;
  return joined;
};

const parseUnit = (words: readonly Word[], from: number, lexicon: TitleLexicon): Unit => {
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
      const length = localityLength(words, end, lexicon);
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

interface Head {
  readonly role: string;
  readonly noun: string | undefined;
  readonly shared: boolean;
  readonly complete: boolean;
  readonly standing: boolean;
  readonly former: boolean;
  /** Index of the first word of the unit. */
  readonly end: number;
}

const parseHead = (words: readonly Word[], from: number): Head | undefined => {
  const former = words[from]?.key === FORMER;
  const head = longestPhrase(ROLES, words, former ? from + 1 : from);
  if (head === undefined) return undefined;
  const { role, noun, shared = false, complete = false } = head.value;
  if (role === SECRETARY && words[from]?.gap === 'space' && words[from - 1]?.key === BOARD) return undefined;
  let { end } = head;
  let standing = false;
  for (;;) {
    const modifier = words[end]?.gap === 'space' ? longestPhrase(MODIFIERS, words, end) : undefined;
    if (modifier === undefined) break;
    standing ||= modifier.value === 'standing';
    end = modifier.end;
  }
  return { role, noun, shared, complete, standing, former, end };
};

/** Reads an office title that begins at word `from`, or says that none does. */
export const parseTitle = (words: readonly Word[], from: number, lexicon: TitleLexicon): ParsedTitle | undefined => {
  const head = parseHead(words, from);
  if (head === undefined) return undefined;
  const { role, standing, former } = head;
  const { words: unitWords, locality, end } = parseUnit(words, head.end, lexicon);
  const unit = canonicalUnit(role, head.noun, unitWords);
  const shared = (head.shared && !standing) || (role === SECRETARY && unit === TRUNG_UONG);
  const first = words[former ? from + 1 : from];
  return {
    title: { role, standing, former, shared, unit, locality },
    end,
    definite: (isCapital(first) || first?.shape === 'short') && (head.complete || unitWords !== ''),
  };
};

/** Teaches the lexicon the unit of a registered title that the vocabulary does not cover to its end. */
export const learnUnit = (title: string, lexicon: TitleLexicon): void => {
  const words = wordsOf(title);
  const head = parseHead(words, 0);
  if (head === undefined || head.end === words.length || parseTitle(words, 0, lexicon)?.end === words.length) return;
  addPhrase(
    lexicon.units,
    words.slice(head.end).map((word) => word.key),
    true,
  );
};

/**
 * The canonical form of an office as a registry writes it, from its title and the name of its organisation, which
 * gives the place when the title does not ("Trưởng Ban Tổ chức Tỉnh ủy" of "Ban Tổ chức Tỉnh ủy Nghệ An"). A title
 * whose role the grammar does not know is kept whole, so that it only equals itself.
 */
export const readOffice = (title: string, organisation: string, lexicon: TitleLexicon): OfficeTitle => {
  const words = wordsOf(title);
  const office = parseTitle(words, 0, lexicon)?.title;
  if (office === undefined)
    return {
      role: joinKeys(words, 0, words.length),
      standing: false,
      former: false,
      shared: true,
      unit: '',
      locality: '',
    };
  if (office.locality !== '' || organisation === '') return office;
  const whole = wordsOf(`chủ tịch ${organisation.replace(/\(.*$/s, '')}`);
  const { unit, locality } = parseTitle(whole, 0, lexicon)?.title ?? office;
  return { ...office, locality, unit: unit.startsWith(`${office.unit} `) ? unit : office.unit };
};

/** A title found in a text, with its stretch of the original. */
export interface TitleMention {
  readonly span: Span;
  readonly title: OfficeTitle;
}
