import type { DateMention } from '../dates/mention.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../normalise.ts';
import { splitSentences } from '../sentences.ts';
import { figuresOf, listedUnitsEnd, type Figure } from './figures.ts';
import type { Statistic, StatisticPeriod } from './statistic.ts';
import { GENERIC_UNITS } from './unit-words.ts';

/** No farther than this (in characters) is a figure explained, so that a sentence without end takes linear time. */
const LONGEST_WHAT = 240;
const QUALIFIER =
  /(?<!\p{L})((?:(?:hơn|khoảng|gần|trên|dưới|ít nhất|tối thiểu|tối đa|không quá|chưa đến|bình quân) ?){1,3})$/iu;
const CHANGE = /(?<!\p{L})(tăng|giảm)(?!\p{L})[^,;.()]*$/iu;
const CLAUSE_END = /[,;:.()“”"\n]| và (?=(?:có |đã |giảm |tăng |hơn |khoảng |gần |trên ){0,3}\d)/u;
const CLAUSE_START = /[;:.()\n]/g;
/** A share that stands for the figure before it. */
const SAME_AS_BEFORE = /tương đương|bằng|chiếm|tức|\(/iu;
/** A date behind a document's code is the document's: "Nghị quyết số 19-NQ/TW, ngày 25/10/2017". */
const CODE_BEFORE = /\p{Lu}{2}\d{0,2},? $/u;
/** The verb between a subject and its figure is no part of what is counted. */
/** Two words before "được": "kết nạp được", "thành lập được". */
const ACHIEVED = /(?<!\p{L})(\p{L}+ \p{L}+) được\s*$/iu;
const LEADING_TIME = /^[\s,]*(?:sau|trong|qua)(?: hơn| gần)? \d+ (?:năm|tháng|tuần|ngày)(?!\p{L})/iu;
const TRAILING_VERB =
  /[\s,]*(?:(?<!\p{L})(?:đã|được|đạt|là|có|còn|chiếm|tương đương|với|khoảng|hơn|gần|trên)(?!\p{L})[\s,]*)+$/iu;
const DURATION =
  /(?:(?:sau|trong|qua)(?<!\p{L}(?:sau|trong|qua))(?: hơn| gần)? \d+ (?:năm|tháng|tuần|ngày)(?! \d)(?: (?:đầu|cuối) năm)?|đến nay(?<!\p{L}đến nay))(?!\p{L})/giu;

const lastMatch = (text: string, pattern: RegExp): number => {
  let last = -1;
  for (const match of matchesOf(text, pattern)) last = match.index;
  return last;
};

/** What was done to the things counted, right before their figure: "giảm", "kết nạp được". */
const verbBefore = (head: string): string =>
  CHANGE.exec(head)?.[1]?.toLowerCase() ?? ACHIEVED.exec(head)?.[1]?.toLowerCase() ?? '';

/** The words before a figure that say whose it is, without the time at their beginning and the verb at their end. */
const subjectBefore = (head: string): string =>
  head
    .slice(lastMatch(head, CLAUSE_START) + 1)
    .replace(LEADING_TIME, '')
    .replace(QUALIFIER, '')
    .replace(/[\s“”"]+$/, '')
    .replace(TRAILING_VERB, '')
    .replace(/^[\s,]*(?:(?:và|trong đó|gồm)(?!\p{L})[\s,]*)?/u, '')
    .trim();

/**
 * The words of the text that say what is counted: verb and thing ("giảm biên chế công chức"); for units that name
 * nothing ("người", "%") the subject before the figure, or of the figure before it ("tương đương 5,61%").
 */
const whatOf = (text: string, figure: Figure, sentence: Span, previous: Statistic | undefined): string => {
  const percent = figure.unit === '%';
  const from = percent ? figure.end : figure.unitStart;
  const listed = percent ? listedUnitsEnd(text, from + 1) - from : 0;
  const named = percent ? (listed > 1 ? listed : 0) : figure.unit.length;
  const behind = text.slice(from, Math.min(sentence.end, from + LONGEST_WHAT));
  const stop = CLAUSE_END.exec(behind.slice(named));
  const tail = behind.slice(0, stop ? named + stop.index : undefined).trim();
  const head = text.slice(Math.max(sentence.start, previous?.end ?? 0, figure.start - LONGEST_WHAT), figure.start);
  if (!GENERIC_UNITS.has(figure.unit.toLowerCase())) return `${verbBefore(head)} ${tail}`.trim();
  if (percent ? tail !== '' : tail.length > named) return tail;
  const subject = subjectBefore(head);
  if (percent && previous && SAME_AS_BEFORE.test(head) && !subject.includes(' ')) return previous.what;
  return subject === '' ? tail : subject;
};

const durationsOf = (text: string): StatisticPeriod[] =>
  matchesOf(text, DURATION).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));

/** The last of the periods that begin before the figure in its paragraph, else the first behind it in its sentence. */
const periodOf = (
  periods: readonly StatisticPeriod[],
  figure: Figure,
  paragraph: number,
  sentence: Span,
): StatisticPeriod | undefined => {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((periods[middle]?.start ?? Infinity) < figure.start) low = middle + 1;
    else high = middle;
  }
  const before = periods[low - 1];
  const behind = periods[low];
  if (before && before.start >= paragraph) return before;
  return behind && behind.start < sentence.end ? behind : undefined;
};

/**
 * Finds the statistics of a normalised text: figures with a unit ("giảm 463 biên chế", "3,51%", "hai nhiệm vụ"), what
 * they say and for which time. Dates, lengths of time, document codes and numbers that name a thing ("hợp đồng 68",
 * "Hội nghị Trung ương 8", "số 205") are none. `dates` and `sentences`: the text's own, as `findDates`
 * and `splitSentences` give them. Linear time.
 */
export const findStatistics = (
  text: string,
  dates: readonly DateMention[],
  sentences: readonly Span[] = splitSentences(text),
): Statistic[] => {
  const periods = [
    ...durationsOf(text),
    ...dates
      .filter(({ start }) => !CODE_BEFORE.test(text.slice(Math.max(0, start - 6), start)))
      .map(({ start, end, from, to }) => ({ start, end, from, to, text: text.slice(start, end) })),
  ].sort((a, b) => a.start - b.start);
  const found: Statistic[] = [];
  let at = 0;
  let date = 0;
  let paragraph = 0;
  for (const figure of figuresOf(text)) {
    while ((dates[date]?.end ?? Infinity) <= figure.start) date++;
    if ((dates[date]?.start ?? Infinity) < figure.end) continue;
    while ((sentences[at]?.end ?? Infinity) <= figure.start) {
      at++;
      const next = sentences[at]?.start;
      if (next !== undefined && text.slice(sentences[at - 1]?.end, next).includes('\n')) paragraph = next;
    }
    const sentence = sentences[at];
    if (sentence === undefined || figure.start < (found.at(-1)?.end ?? 0)) continue;
    const last = found.at(-1);
    const previous = last && last.sentence.start === sentence.start ? last : undefined;
    found.push({
      start: figure.start,
      end: figure.end,
      figure: figure.figure,
      unit: figure.unit,
      what: whatOf(text, figure, sentence, previous),
      qualifier: QUALIFIER.exec(text.slice(Math.max(sentence.start, figure.start - 24), figure.start))?.[1]?.trim(),
      period: periodOf(periods, figure, paragraph, sentence),
      sentence,
    });
  }
  return found;
};
