import type { Span } from '../normalise.ts';
import { dayNumber, toPartialDate, type DateRange, type PartialDate } from './partial-date.ts';

/** Why a date cannot stand as it is written; the text is reported, never bent into another date. */
type DateFault =
  /** No such day, month or lunar year: 31/4, tháng 13. */
  | 'not-in-calendar'
  /** The weekday or lunar year written beside it belongs to another date. */
  | 'contradiction'
  /** No year is written, and no reference date was given to take it from. */
  | 'year-unknown'
  /** A period that ends before it begins. */
  | 'reversed'
  /** A day of the lunar calendar, which is not converted. */
  | 'lunar';

export type DayPart = 'sáng' | 'trưa' | 'chiều' | 'tối' | 'đêm';

/**
 * A date, month, quarter, year or period found in a text; for a single date `from` equals `to`. Both are missing when a
 * fault leaves nothing to trust (`contradiction` keeps them). Offsets are UTF-16 units.
 */
export interface DateMention extends Span, DateRange {
  readonly kind: 'day' | 'month' | 'quarter' | 'year' | 'period';
  /** Whether the year was taken from the reference date. */
  readonly inferred: boolean;
  readonly part?: DayPart | undefined;
  readonly fault?: DateFault | undefined;
}

/** What a rule may look at: the text in lower case (same offsets), as written, and the article's date if known. */
export interface DateContext {
  readonly lower: string;
  readonly source: string;
  readonly reference: PartialDate | undefined;
}

/** A pattern (global, for the lower-case text) and what one match of it means. */
export interface DateRule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: DateContext) => readonly DateMention[];
}

/** Month and day without their year; a day only with its month. */
export interface YearlessDate {
  readonly month: number;
  readonly day?: number | undefined;
}

/** Eight months: a day farther from the article than this, in its own year, belongs to a year beside it. */
const FAR = 244;

/**
 * The year of a date that is written without one: the article's own, unless that puts the date more than eight months
 * away and a year beside it is nearer ("chiều 28/12" in January). With a reference that is only a year, that year.
 * `undefined` when those years have no such day.
 */
const yearFrom = ({ month, day }: YearlessDate, reference: PartialDate): number | undefined => {
  const own = Number(reference.slice(0, 4));
  if (reference.length === 4) return toPartialDate({ year: own, month, day }) === undefined ? undefined : own;
  const origin = dayNumber(reference);
  let best: number | undefined;
  let distance = Infinity;
  for (const year of [own, own - 1, own + 1]) {
    const date = toPartialDate({ year, month, day });
    const away = date === undefined ? Infinity : Math.abs(dayNumber(date) - origin);
    if (away < distance) {
      distance = away;
      best = year;
    }
    if (distance <= FAR) break;
  }
  return best;
};

/** A date completed with its year: written, or taken from the reference date. */
export interface Dated {
  readonly date?: PartialDate | undefined;
  readonly inferred: boolean;
  readonly fault?: DateFault | undefined;
}

/** Completes a day or month with the written year, else with the one that the reference date gives. */
export const complete = (
  parts: YearlessDate,
  written: string | undefined,
  reference: PartialDate | undefined,
): Dated => {
  if (written !== undefined) {
    const date = toPartialDate({ ...parts, year: Number(written) });
    return date === undefined ? { inferred: false, fault: 'not-in-calendar' } : { date, inferred: false };
  }
  if (toPartialDate({ ...parts, year: 2000 }) === undefined) return { inferred: false, fault: 'not-in-calendar' };
  if (reference === undefined) return { inferred: false, fault: 'year-unknown' };
  const year = yearFrom(parts, reference);
  if (year === undefined) return { inferred: true, fault: 'not-in-calendar' };
  return { date: toPartialDate({ ...parts, year }), inferred: true };
};

const MONTHS: ReadonlyMap<string, number> = new Map([
  ['giêng', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
  ['chạp', 12],
]);

/** A month as figures or as a word, for use inside a pattern. */
export const MONTH = '\\d{1,2}(?!\\d)|mười hai|mười một|mười|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|chạp';

/** The number that {@link MONTH} matched. */
export const monthNumber = (text: string): number => MONTHS.get(text) ?? Number(text);
