import { formatDate } from '../../core/text/dates/format-date.ts';
import type { DateRange } from '../../core/text/dates/partial-date.ts';

/** “từ 02/2016 đến 04/2021”, “đến 2025”; undefined when neither end is known. */
export function period({ from, to }: DateRange): string | undefined {
  const parts = [from && `từ ${formatDate(from)}`, to && `đến ${formatDate(to)}`].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
