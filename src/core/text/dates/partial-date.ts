/**
 * A date of the Gregorian calendar as far as it is known: `2019`, `2019-02` or `2019-02-12`. What is not known is left
 * out, never filled in. Such texts sort as dates do, a vaguer one before the days it covers.
 */
export type PartialDate = string;

/** Calendar numbers: month and day count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** A time with both ends included; an open end is left out (an office that is still held has no `to`). */
export interface DateRange {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days of a month (1–12); 0 for a month that does not exist. */
const daysIn = (year: number, month: number): number => (month === 2 && !isLeap(year) ? 28 : (DAYS[month - 1] ?? 0));

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Writes calendar numbers as a {@link PartialDate}; `undefined` when they name no day, month or year from 1000 on. */
export const toPartialDate = ({ year, month, day }: DateParts): PartialDate | undefined => {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return undefined;
  if (month === undefined) return day === undefined ? pad(year, 4) : undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (day === undefined) return `${pad(year, 4)}-${pad(month)}`;
  if (!Number.isInteger(day) || day < 1 || day > daysIn(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
};

/** Reads a {@link PartialDate}; `undefined` when the text has another shape or the calendar has no such day. */
export const parsePartialDate = (text: string): DateParts | undefined => {
  const found = SHAPE.exec(text);
  if (found === null) return undefined;
  const [, year = '', month, day] = found;
  const parts: DateParts = {
    year: Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
  return toPartialDate(parts) === undefined ? undefined : parts;
};

/** Whether a text is a {@link PartialDate} that the calendar has. */
export const isPartialDate = (text: string): boolean => parsePartialDate(text) !== undefined;

/** Compares two partial dates: earlier first; `2019` before `2019-02` before `2019-02-12`. */
export const comparePartialDates = (a: PartialDate, b: PartialDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first day that a partial date covers, as `YYYY-MM-DD`. */
export const firstDay = (date: PartialDate): PartialDate => date + '-01-01'.slice(date.length - 4);

/** The last day that a partial date covers, as `YYYY-MM-DD`. */
export const lastDay = (date: PartialDate): PartialDate => {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  return `${date}-${pad(daysIn(Number(date.slice(0, 4)), Number(date.slice(5))))}`;
};

/** Whether `outer` covers all of `inner`: 2019 contains 2019-02-12, not the other way round. */
export const dateContains = (outer: PartialDate, inner: PartialDate): boolean =>
  inner.length >= outer.length && inner.startsWith(outer);

/**
 * Whether two times may have a day in common. Vague ends count in full: an office held until `2021` may still have
 * been held on `2021-03-12`.
 */
export const rangesOverlap = (a: DateRange, b: DateRange): boolean =>
  (a.from === undefined || b.to === undefined || firstDay(a.from) <= lastDay(b.to)) &&
  (b.from === undefined || a.to === undefined || firstDay(b.from) <= lastDay(a.to));

/** Whether a date may lie within a time; see {@link rangesOverlap}. */
export const dateInRange = (date: PartialDate, range: DateRange): boolean =>
  rangesOverlap({ from: date, to: date }, range);

/** Days since 1970-01-01 of the first day that a partial date covers. */
export const dayNumber = (date: PartialDate): number => Date.parse(`${firstDay(date)}T00:00:00Z`) / 86_400_000;

/** The day of the week, 0 = Sunday (Chủ Nhật) to 6 = Saturday (thứ Bảy); `undefined` unless the day is known. */
export const weekday = (date: PartialDate): number | undefined =>
  date.length < 10 ? undefined : (((dayNumber(date) + 4) % 7) + 7) % 7;
