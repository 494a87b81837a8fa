import { parseRoman } from '../roman.ts';
import { complete, MONTH, monthNumber, type DateMention, type DateRule } from './mention.ts';
import { toPartialDate, type PartialDate } from './partial-date.ts';

const YEAR = '(?:1[89]|20)\\d\\d';
const ENDS = '(?![\\p{L}\\d]|[.,/-]\\d|[/-]\\p{L})';
/** " năm 2018", "/2018", "-2018" behind a month or quarter: two groups. */
const OF_YEAR = `(?:[ ,]{1,2}năm (${YEAR})| ?[/-] ?(${YEAR}))?`;

const spanning = (
  match: RegExpExecArray,
  kind: DateMention['kind'],
  from: PartialDate | undefined,
  to: PartialDate | undefined,
  inferred: boolean,
): DateMention => ({ kind, start: match.index, end: match.index + match[0].length, from, to, inferred });

const ofReference = (year: string | undefined, reference: PartialDate | undefined): string | undefined =>
  year ?? reference?.slice(0, 4);

/** "quý III/2018", "quý IV năm 2018", "quý 3/2018". */
const quarter: DateRule = {
  pattern: new RegExp(`quý (?<![\\p{L}\\d]quý )(i{1,3}|iv|[1-4])${OF_YEAR}${ENDS}`, 'gu'),
  read: (match, { reference }) => {
    const [, number = '', spelled, figured] = match;
    const written = spelled ?? figured;
    const value = parseRoman(number.toUpperCase()) ?? Number(number);
    if (written === undefined && /\d/.test(number)) return [];
    const year = ofReference(written, reference);
    if (year === undefined)
      return [{ ...spanning(match, 'quarter', undefined, undefined, false), fault: 'year-unknown' }];
    const month = (at: number): PartialDate | undefined => toPartialDate({ year: Number(year), month: at });
    return [spanning(match, 'quarter', month(value * 3 - 2), month(value * 3), written === undefined)];
  },
};

/** "tháng 6/2019", "tháng 6 năm 2019", "tháng Tám", "tháng 3 đến tháng 6/2019"; not "9 tháng", "hằng tháng". */
const month: DateRule = {
  pattern: new RegExp(
    `tháng (?<!(?:[\\p{L}\\d]|\\d |(?:hàng|hằng|mỗi|từng|các|những|mấy|nhiều|lương) )tháng )(?:(\\d{1,2})(?: ?[-–] ?| đến (?:hết )?(?:tháng )?))?(${MONTH})${OF_YEAR}${ENDS}(?! (?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|tuổi|ngày|tuần|người))`,
    'gu',
  ),
  read: (match, { source, reference }) => {
    const [whole, first, last = '', spelled, figured] = match;
    const year = spelled ?? figured;
    const at = match.index + whole.indexOf(last, first === undefined ? 6 : 6 + first.length);
    const isWord = /^\D/.test(last);
    if (isWord && source.charAt(at) === last.charAt(0)) return [];
    if (last === 'giêng' || last === 'chạp')
      return [{ ...spanning(match, 'month', undefined, undefined, false), fault: 'lunar' }];
    const to = complete({ month: monthNumber(last) }, year, reference);
    if (to.fault === 'not-in-calendar' && year === undefined) return [];
    const from = first === undefined ? to : complete({ month: Number(first) }, year ?? to.date?.slice(0, 4), reference);
    const found = spanning(match, first === undefined ? 'month' : 'period', from.date, to.date, to.inferred);
    const isReversed = from.date !== undefined && to.date !== undefined && from.date > to.date;
    return [{ ...found, fault: to.fault ?? from.fault ?? (isReversed ? 'reversed' : undefined) }];
  },
};

/** "6 tháng đầu năm 2018", "9 tháng năm 2018", "3 tháng cuối năm". */
const monthsOfYear: DateRule = {
  pattern: new RegExp(`(?<![\\p{L}\\d])(?<!\\d[.,/-])(\\d{1,2}) tháng (?:(đầu|cuối) )?năm(?: (${YEAR}))?${ENDS}`, 'gu'),
  read: (match, { reference }) => {
    const [, count = '', part, written] = match;
    const months = Number(count);
    if (months < 1 || months > 12 || (part === undefined && written === undefined)) return [];
    const year = ofReference(written, reference);
    if (year === undefined)
      return [{ ...spanning(match, 'period', undefined, undefined, false), fault: 'year-unknown' }];
    const at = (value: number): PartialDate | undefined => toPartialDate({ year: Number(year), month: value });
    const [from, to] = part === 'cuối' ? [at(13 - months), at(12)] : [at(1), at(months)];
    return [spanning(match, 'period', from, to, written === undefined)];
  },
};

/** "nhiệm kỳ 2015- 2020", "giai đoạn 2016–2021", "từ năm 2015 đến năm 2020": the years only. */
const years: DateRule = {
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?<!\\d[.,/-])(?:năm )?(${YEAR})(?: ?[-–—] ?| (?:đến|tới) (?:hết )?)(?:năm )?(${YEAR})${ENDS}`,
    'gu',
  ),
  read: (match) => {
    const [, from = '', to = ''] = match;
    const found = spanning(match, 'period', from, to, false);
    return [from < to ? found : { ...found, fault: 'reversed' }];
  },
};

/** "năm 2019"; a bare number is no year. */
const year: DateRule = {
  pattern: new RegExp(
    `năm (?<![\\p{L}\\d]năm )(${YEAR})${ENDS}(?! (?:người|đồng|hộ|ha|km|triệu|tỷ|tỉ)(?!\\p{L}))`,
    'gu',
  ),
  read: (match) => [spanning(match, 'year', match[1], match[1], false)],
};

export const PERIOD_RULES: readonly DateRule[] = [quarter, month, monthsOfYear, years, year];
