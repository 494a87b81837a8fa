import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Article, Newsroom } from '../../core/newsroom/model.ts';
import type { Span } from '../../core/text/normalise.ts';
import type { Statistic, StatisticPeriod } from '../../core/text/statistics/statistic.ts';
import { formatDate } from '../../core/text/dates/format-date.ts';

/** A figure that an article gives, as its table shows it. */
export interface FigureRow {
  /** As the text has it: “132.354 người”. */
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** What is counted, in the words of the text; empty when the text does not say it beside the figure. */
  readonly what: string;
  readonly period: string;
  readonly sentence: string;
}

/** The figures of one article. */
export interface ArticleFigures {
  readonly title: string;
  readonly href: string;
  readonly date: string;
  readonly rows: readonly FigureRow[];
}

/** The text of an article and the statistics found in it. */
export interface FoundFigures {
  readonly text: string;
  readonly statistics: readonly Statistic[];
}

/** Numbers in words (“hai nhóm”) count parts of a story more often than they measure: only figures are data. */
const IN_FIGURES = /^\P{L}*\d/u;

/** The figures of an article that are data, in the order of its text. */
export function figureRows({ text, statistics }: FoundFigures): FigureRow[] {
  return statistics.flatMap(({ start, end, figure, unit, what, period, sentence }): FigureRow[] => {
    const written = text.slice(start, end);
    if (!IN_FIGURES.test(written)) return [];
    return [
      {
        figure: written,
        value: figure,
        unit,
        what: /\p{L}/u.test(what) ? what : '',
        period: period && speaksOf(period, sentence) ? period.text : '',
        sentence: text.slice(sentence.start, sentence.end).replaceAll(/\s+/g, ' '),
      },
    ];
  });
}

/** A single day named in another sentence dates something else: a document, a meeting. */
const speaksOf = ({ start, from, to }: StatisticPeriod, sentence: Span): boolean =>
  from === undefined || from !== to || from.length < 10 || (start >= sentence.start && start < sentence.end);

/** The figures of all articles that have some, newest first. */
export function allFigures({ articles }: Newsroom, foundIn: (article: Article) => FoundFigures): ArticleFigures[] {
  return articles.flatMap((article) => {
    const rows = figureRows(foundIn(article));
    return rows.length === 0
      ? []
      : [{ title: article.title, href: addressOf.article(article), date: formatDate(article.date), rows }];
  });
}

const COLUMNS = ['bai', 'ngay', 'con_so', 'don_vi', 'noi_dung', 'thoi_gian', 'cau', 'dia_chi'];

/** The same as CSV (RFC 4180, with a byte order mark, so that Excel reads the letters right). */
export function figuresCsv(all: readonly ArticleFigures[]): string {
  const lines = all.flatMap(({ title, href, date, rows }) =>
    rows.map(({ value, unit, what, period, sentence }) => [
      title,
      date,
      String(value),
      unit,
      what,
      period,
      sentence,
      href.slice(1),
    ]),
  );
  return `\uFEFF${[COLUMNS, ...lines].map((fields) => fields.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(text: string): string {
  // A spreadsheet must not take a text for a formula.
  const safe = /^[=+@\t-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
