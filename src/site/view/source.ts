import type { Source } from '../../core/newsroom/schema/common.ts';
import { formatDate } from '../../core/text/dates/format-date.ts';

/** Where a fact comes from. */
export interface SourceView {
  readonly outlet: string;
  readonly url: string | undefined;
  readonly dateText: string | undefined;
  readonly fact: string | undefined;
}

export const sourceView = ({ outlet, url, date, fact }: Source): SourceView => ({
  outlet,
  url,
  dateText: date && formatDate(date),
  fact,
});
