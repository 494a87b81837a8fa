import type { Span } from '../normalise.ts';
import { matchesOf } from '../matches.ts';
import { parseNumberWords, SCALES } from '../number-words.ts';
import { findNumbers } from '../numbers.ts';
import { LISTED_UNITS, NOT_UNITS, NUMBERED, OFTEN_NUMBERED, SPELLED_UNITS, TIME_UNITS, UNITS } from './unit-words.ts';

/** A figure that counts something: the span covers the number and its unit. */
export interface Figure extends Span {
  readonly figure: number;
  readonly unit: string;
  /** Where the unit begins. */
  readonly unitStart: number;
}

const WORD = /[\p{L}\p{M}\d²³-]+/uy;
const LONGEST_UNIT = 4;

const wordAt = (text: string, at: number): string | undefined => {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0];
};

/** The longest phrase of `units` that begins at `at`, or the end of none. */
const unitEnd = (text: string, at: number, units: ReadonlySet<string>): number => {
  let phrase = '';
  let end = at;
  let found = at;
  for (let count = 0; count < LONGEST_UNIT; count++) {
    const gap = count === 0 ? '' : text.startsWith(', ', end) ? ', ' : text.charAt(end) === ' ' ? ' ' : undefined;
    if (gap === undefined) break;
    const word = wordAt(text, end + gap.length);
    if (word === undefined) break;
    phrase += gap + word.toLowerCase();
    end += gap.length + word.length;
    if (units.has(phrase)) found = end;
  }
  return found;
};

/** "khối, xóm, thôn, bản", "phòng (ban)": units that share a figure. */
const listEnd = (text: string, start: number, end: number): number => {
  if (!LISTED_UNITS.has(text.slice(start, end).toLowerCase())) return end;
  let last = end;
  for (;;) {
    const gap = text.startsWith(', ', last) ? 2 : text.startsWith(' (', last) ? 2 : 0;
    const next = gap === 0 ? last : unitEnd(text, last + gap, LISTED_UNITS);
    if (next <= last + gap) return last;
    last = text.charAt(last + 1) === '(' ? next + Number(text.charAt(next) === ')') : next;
  }
};

/** The end of the units that stand at `at`: "xã, thị trấn"; `at` itself if none do. */
export const listedUnitsEnd = (text: string, at: number): number => {
  const end = unitEnd(text, at, LISTED_UNITS);
  return end === at ? at : listEnd(text, at, end);
};

/** The unit behind a figure: one that is known, else the one word that follows, unless that cannot be counted. */
const unitBehind = (text: string, at: number): { start: number; end: number; known: boolean } | undefined => {
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  const word = start > at ? wordAt(text, start) : undefined;
  if (word === undefined || TIME_UNITS.has(word.toLowerCase())) return undefined;
  const known = unitEnd(text, start, UNITS);
  if (known > start) return { start, end: listEnd(text, start, known), known: true };
  const isWord = /^\p{Ll}{2,}$/u.test(word) && !NOT_UNITS.has(word);
  return isWord ? { start, end: start + word.length, known: false } : undefined;
};

const BEFORE = /([\p{L}\p{M}]+) ?$/u;
const wordBefore = (text: string, start: number): string =>
  BEFORE.exec(text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase() ?? '';

/** A figure behind an opening quotation mark begins a slogan ("5 hóa") unless it counts a known unit. */
const isSlogan = (text: string, start: number): boolean => /[“"‘']/.test(text.charAt(start - 1));

interface Scaled {
  readonly end: number;
  readonly factor: number;
}
/** "20 nghìn tỷ": the second scale word, which the number finder leaves. */
const scaleBehind = (text: string, end: number): Scaled => {
  const word = text.charAt(end) === ' ' ? (wordAt(text, end + 1)?.toLowerCase() ?? '') : '';
  const factor = SCALES.get(word);
  return factor === undefined ? { end, factor: 1 } : { end: end + 1 + word.length, factor };
};

const writtenFigures = (text: string): Figure[] => {
  const found: Figure[] = [];
  let numbered = -1;
  for (const { start, end, value, percent } of findNumbers(text)) {
    if (percent) {
      found.push({ start, end, figure: value, unit: '%', unitStart: end - 1 });
      continue;
    }
    const scaled = scaleBehind(text, end);
    const unit = unitBehind(text, scaled.end);
    const label = wordBefore(text, start);
    const listed = numbered >= 0 && /^(?:, ?| và )$/.test(text.slice(numbered, start));
    if (listed || NUMBERED.has(label) || (OFTEN_NUMBERED.has(label) && unit?.known !== true)) numbered = end;
    else if (unit !== undefined && (unit.known || !isSlogan(text, start)))
      found.push({
        start,
        end: unit.end,
        figure: value * scaled.factor,
        unit: text.slice(unit.start, unit.end),
        unitStart: unit.start,
      });
  }
  return found;
};

/** Figures in words; "năm" is a year unless what stands before and behind says five. */
const SMALL = 'hai|ba|bốn|năm|sáu|bảy|tám|chín|mười';
const LARGE = 'Hai|Ba|Bốn|Sáu|Bảy|Tám|Chín|Mười';
const NO_COUNT =
  '[Tt]rong|[Hh]ằng|[Hh]àng|[Cc]ả|[Đđ]ầu|[Cc]uối|[Mm]ỗi|[Cc]ác|[Nn]hiều|[Tt]ừng|[Qq]ua|thứ|tháng|lần|mười';
/** What may not stand before the word is asked behind it: a pattern that begins with such a question is tried everywhere. */
const SPELLED = new RegExp(
  `(?:${SMALL}|${LARGE}) (?=\\p{Ll})(?<![\\p{L}\\d](?:${SMALL}|${LARGE}) )(?<!(?:${NO_COUNT}) (?:${SMALL}) )`,
  'gu',
);
/** "không còn xóm trắng đảng viên": none left. */
const NONE = /không còn (?<!nguy cơ không còn )(?=\p{Ll})/gu;

const spelledFigures = (text: string): Figure[] =>
  matchesOf(text, SPELLED).flatMap((match) => {
    const unitStart = match.index + match[0].length;
    const end = unitEnd(text, unitStart, SPELLED_UNITS);
    const figure = parseNumberWords(match[0]);
    return end === unitStart || figure === undefined
      ? []
      : [{ start: match.index, end, figure, unit: text.slice(unitStart, end), unitStart }];
  });

const noneLeft = (text: string): Figure[] =>
  matchesOf(text, NONE).flatMap((match) => {
    const unitStart = match.index + match[0].length;
    const end = listedUnitsEnd(text, unitStart);
    return end === unitStart || !/^ trắng(?!\p{L})/u.test(text.slice(end, end + 8))
      ? []
      : [{ start: match.index, end, figure: 0, unit: text.slice(unitStart, end), unitStart }];
  });

/** All figures of a text that count something, in its order. */
export const figuresOf = (text: string): Figure[] =>
  [...writtenFigures(text), ...spelledFigures(text), ...noneLeft(text)].sort((a, b) => a.start - b.start);
