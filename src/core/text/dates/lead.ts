import type { DayPart } from './mention.ts';

/** What stands before a day and belongs to it: "chiều thứ Ba, ngày". */
export interface Lead {
  /** Where the date begins with its lead; the figures' own start when the lead is cut off by a bracket. */
  readonly start: number;
  readonly part: DayPart | undefined;
  /** 0 = Sunday to 6 = Saturday. */
  readonly weekday: number | undefined;
  /** Whether the lead makes a date of figures that could as well be a fraction or a number. */
  readonly isTrigger: boolean;
}

const LEAD =
  /(?<![\p{L}\d])(?:(sáng|trưa|chiều|tối|đêm)(?: nay| mai| qua)?[ ,(]{1,3})?(?:(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[ ,(]{1,3})?((?:các )?(?:ngày|hôm nay|hôm|mùng|mồng)(?: mùng| mồng)?[ ,(]{1,3})?$/u;

/** "chiều ngày thứ Ba, 12/02" is at most this long before its figures. */
const REACH = 44;

const DAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];

const weekdayNumber = (name: string): number =>
  name.startsWith('thứ ') && name.length === 5 ? Number(name.slice(4)) - 1 : DAYS.indexOf(name);

const isDayPart = (text: string | undefined): text is DayPart =>
  text === 'sáng' || text === 'trưa' || text === 'chiều' || text === 'tối' || text === 'đêm';

/** Reads the lead that ends at `end` of a lower-case text. */
export const readLead = (lower: string, end: number): Lead => {
  const found = LEAD.exec(lower.slice(Math.max(0, end - REACH), end));
  const [whole = '', part, weekday, day] = found ?? [];
  return {
    start: whole.includes('(') ? end : end - whole.length,
    part: isDayPart(part) ? part : undefined,
    weekday: weekday === undefined ? undefined : weekdayNumber(weekday),
    isTrigger: part !== undefined || weekday !== undefined || day !== undefined,
  };
};
