import { lowerInPlace } from '../case.ts';
import { matchesOf } from '../matches.ts';
import { DAY_RULES } from './day-rules.ts';
import { LUNAR_YEAR } from './lunar-year.ts';
import type { DateMention } from './mention.ts';
import type { PartialDate } from './partial-date.ts';
import { PERIOD_RULES } from './period-rules.ts';

const RULES = [...DAY_RULES, ...PERIOD_RULES, LUNAR_YEAR];

/**
 * Finds dates in running text (normalised, see `normalise.ts`): "Thứ Ba, 12/02/2019", "chiều 1/10", "sáng 12.3",
 * "ngày 25 tháng 10 năm 2017", "từ ngày 18 đến 25/4/2006", "tháng 6/2019", "quý III/2018", "nhiệm kỳ 2015- 2020",
 * "năm 2019", "Xuân Kỷ Hợi". A missing year is that of `reference` (the article's date), or the year beside it when that is much
 * nearer. Fractions, document codes and counted months are no dates; impossible and contradictory dates come with
 * their fault. In order of the text, without overlaps; linear time.
 */
export const findDates = (text: string, reference?: PartialDate): DateMention[] => {
  const context = { lower: lowerInPlace(text), source: text, reference };
  const candidates = RULES.flatMap(({ pattern, read }) =>
    matchesOf(context.lower, pattern).flatMap((match) => read(match, context)),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const found: DateMention[] = [];
  let end = 0;
  for (const candidate of candidates) {
    if (candidate.start < end) continue;
    found.push(candidate);
    end = candidate.end;
  }
  return found;
};
