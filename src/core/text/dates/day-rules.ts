import { readLead, type Lead } from './lead.ts';
import { complete, MONTH, monthNumber, type DateContext, type DateMention, type DateRule } from './mention.ts';
import { weekday } from './partial-date.ts';

/** Figures before a unit count something: "tối 2-3 giờ". */
const COUNTED = /^\s?(?:%|giờ|tiếng|người|lần|đồng|triệu|tỷ|tỉ|nghìn|ngàn|tháng|tuần|tuổi|km|ha|m²|mét|điểm|phần)/;
const LUNAR = /^\s?\(?(?:âm lịch|năm âm)/;

/** "18 đến", "1/10 -", "10 và", just before the figures of the last day. */
const EARLIER =
  /(?<![\p{L}\d])(?<!\d[.,/:–-])(\d{1,2})(?:[/.-](\d{1,2}))?(?:[/.-](\d{4}))?( ?[-–] ?| (?:đến|tới) (?:hết )?(?:ngày )?| ?, ?| và (?:ngày )?)$/u;

interface Day {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: string | undefined;
}

const mention = (written: Day, lead: Lead, context: DateContext): DateMention => {
  const dated = complete(written, written.year, context.reference);
  const isLunar = LUNAR.test(context.lower.slice(written.end, written.end + 12));
  const stated = dated.date === undefined ? undefined : weekday(dated.date);
  const contradicts = !dated.inferred && lead.weekday !== undefined && stated !== undefined && lead.weekday !== stated;
  return {
    kind: 'day',
    start: lead.start,
    end: written.end,
    from: isLunar ? undefined : dated.date,
    to: isLunar ? undefined : dated.date,
    inferred: dated.inferred,
    part: lead.part,
    fault: isLunar ? 'lunar' : (dated.fault ?? (contradicts ? 'contradiction' : undefined)),
  };
};

const period = (first: DateMention, last: DateMention): DateMention => ({
  ...first,
  kind: 'period',
  end: last.end,
  to: last.from,
  from: last.from === undefined ? undefined : first.from,
  inferred: first.inferred || last.inferred,
  fault:
    first.fault ??
    last.fault ??
    (first.from !== undefined && last.from !== undefined && first.from > last.from ? 'reversed' : undefined),
});

/** The day written before another, "10, " or "1/10 đến "; what it leaves out (month, year) it shares with that day. */
const readEarlier = (next: Day, context: DateContext): { day: Day; join: string } | undefined => {
  const before = EARLIER.exec(context.lower.slice(Math.max(0, next.start - 30), next.start));
  if (before === null) return undefined;
  const [whole, day, month, year, join = ''] = before;
  const start = next.start - whole.length;
  return {
    join,
    day: {
      start,
      end: next.start - join.length,
      day: Number(day),
      month: month === undefined ? next.month : Number(month),
      year: year ?? next.year,
    },
  };
};

const leadOf = (day: Day, context: DateContext): Lead => readLead(context.lower, day.start);

/** "từ ngày 18 đến 25/4/2006", "10-12/02/2019": a period when a lead, "từ" or a closed-up hyphen shows it. */
const readPeriod = (last: Day, context: DateContext): DateMention | undefined => {
  const earlier = readEarlier(last, context);
  if (earlier === undefined || !/[-–]|đến|tới/.test(earlier.join)) return undefined;
  const { day, join } = earlier;
  const lead = leadOf(day, context);
  const isFrom = context.lower.endsWith('từ ', day.start);
  const isTight = !join.includes(' ') && last.year !== undefined && day.day <= 31;
  if (!lead.isTrigger && !isFrom && !isTight) return undefined;
  return period(mention(day, lead, context), mention(last, leadOf(last, context), context));
};

/** "các ngày 10, 11 và 12/2/2019": a list only behind a lead, so that other numbers before a date stay numbers. */
const readList = (last: Day, context: DateContext): readonly DateMention[] => {
  const days = [last];
  for (let first = last; days.length < 8;) {
    const earlier = readEarlier(first, context);
    if (earlier === undefined || !/,|và/.test(earlier.join)) return [];
    first = earlier.day;
    days.unshift(first);
    const lead = leadOf(first, context);
    if (lead.isTrigger) return days.map((day) => mention(day, { ...leadOf(day, context), part: lead.part }, context));
  }
  return [];
};

const readDays = (last: Day, context: DateContext, accepts: (lead: Lead) => boolean): readonly DateMention[] => {
  const found = readPeriod(last, context);
  if (found !== undefined) return [found];
  const list = readList(last, context);
  if (list.length > 0) return list;
  const lead = leadOf(last, context);
  return accepts(lead) ? [mention(last, lead, context)] : [];
};

/** "12/02/2019", "25-4- 2006"; "1/10", "12.3" only behind sáng, chiều, ngày or a weekday. */
const figures: DateRule = {
  pattern:
    /(?<![\p{L}\d])(?<!\d[.,:])(\d{1,2})( ?[/.-] ?)(\d{1,2})(?:( ?[/.-] ?)(\d{4}))?(?![\p{L}\d]|[.,:/–-]\d|\/\p{L}|-\p{L})/gu,
  read: (match, context) => {
    const [whole, day, first = '', month, second, year] = match;
    const separator = first.trim();
    if (second !== undefined && second.trim() !== separator) return [];
    const end = match.index + whole.length;
    if (year === undefined) {
      if (first !== separator || COUNTED.test(context.lower.slice(end, end + 8))) return [];
      if (separator !== '/' && (Number(month) > 12 || Number(day) > 31)) return [];
    }
    const last = { start: match.index, end, day: Number(day), month: Number(month), year };
    return readDays(last, context, (lead) => year !== undefined || lead.isTrigger);
  },
};

/** "ngày 25 tháng 10 năm 2017", "25 tháng Mười năm 2017", "ngày 3 tháng 2". */
const words: DateRule = {
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?<!\\d[.,/-])(\\d{1,2}) tháng (${MONTH})(?:[ ,]{1,2}năm (\\d{4})| ?[/-] ?(\\d{4}))?(?![\\p{L}\\d])`,
    'gu',
  ),
  read: (match, context) => {
    const [whole, day, month = '', spelled, figured] = match;
    const year = spelled ?? figured;
    const end = match.index + whole.length;
    const accepts = (lead: Lead): boolean =>
      (lead.isTrigger || (year !== undefined && month !== 'năm')) &&
      !COUNTED.test(context.lower.slice(end, end + 8).replace(/^ ngày/, ' tuần'));
    const last = { start: match.index, end, day: Number(day), month: monthNumber(month), year };
    const found = readDays(last, context, accepts);
    if (month !== 'giêng' && month !== 'chạp') return found;
    return found.map((one) => ({ ...one, from: undefined, to: undefined, fault: 'lunar' }));
  },
};

export const DAY_RULES: readonly DateRule[] = [figures, words];
