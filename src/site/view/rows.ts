import type { Link } from './link.ts';

/** A line of a long list: a record, what it is, and how many articles name it. */
interface Row extends Link {
  readonly lines: readonly string[];
  readonly count?: number | undefined;
}

/** Lines under a heading: a letter, a year, a kind. */
export interface RowGroup {
  /** For links within the page. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
}
