import type { Span } from '../normalise.ts';

/** A figure with what it counts. Spans are UTF-16 offsets into the text that was searched. */
export interface Statistic extends Span {
  /** 85600, 3.51, 2000000 ("2 triệu"). */
  readonly figure: number;
  /** "%", or what is counted, in the words of the text: "biên chế", "khối, xóm, thôn, bản". */
  readonly unit: string;
  /** What the figure says, in the words of the text: "giảm biên chế công chức". */
  readonly what: string;
  /** "hơn", "khoảng", "gần": the figure is not exact. */
  readonly qualifier: string | undefined;
  /** The time for which it stands, as far as the paragraph says. */
  readonly period: StatisticPeriod | undefined;
  readonly sentence: Span;
}

/** "Sau 3 năm" has words only; "năm 2018" has its days too. */
export interface StatisticPeriod extends Span {
  readonly text: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
