import type { Span } from '../text/normalise.ts';
import type { Statistic, StatisticPeriod } from '../text/statistics/statistic.ts';

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
