import { parsePartialDate, weekday, type PartialDate } from './partial-date.ts';

/**
 * Capitals as in "thứ Hai, thứ Tư": Decree 30/2020/NĐ-CP, annex II, part V, point 8c; "Thứ" and "Chủ" have a
 * capital too because the line begins there.
 */
const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

const two = (value: number): string => String(value).padStart(2, '0');

/** The name of a day of the week (0 = Sunday), as it begins a line: "Thứ Ba". */
export const weekdayName = (day: number): string => WEEKDAYS[day] ?? '';

/** A date in figures as far as it is known: "12/02/2019", "02/2019", "2019". */
export const formatDate = (date: PartialDate): string => date.split('-').reverse().join('/');

/** A day with its weekday, "Thứ Ba, 12/02/2019"; a vaguer date as {@link formatDate} gives it. */
export const formatDateWithWeekday = (date: PartialDate): string => {
  const day = weekday(date);
  return day === undefined ? formatDate(date) : `${weekdayName(day)}, ${formatDate(date)}`;
};

/** A date in words for running text: "ngày 12 tháng 2 năm 2019", "tháng 2 năm 2019", "năm 2019". */
export const formatDateInWords = (date: PartialDate): string => {
  const parts = parsePartialDate(date);
  if (parts === undefined) return date;
  const { year, month, day } = parts;
  return [day && `ngày ${day}`, month && `tháng ${month}`, `năm ${year}`].filter(Boolean).join(' ');
};

/**
 * A day as an official document dates itself, "ngày 05 tháng 02 năm 2019": days below 10 and the months 1 and 2 get a
 * leading zero. Source: Decree 30/2020/NĐ-CP, annex I, part I, section II, point 4b.
 */
export const formatOfficialDate = (date: PartialDate): string => {
  const parts = parsePartialDate(date);
  if (parts?.day === undefined || parts.month === undefined) return formatDateInWords(date);
  const { year, month, day } = parts;
  return `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
};
