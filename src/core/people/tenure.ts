import { firstDay, lastDay } from '../text/dates/partial-date.ts';
import type { OfficeRecord, OfficialRecord } from './official-record.ts';

/**
 * Whether an office was held on a day, as far as sources tell: `held` between two pieces of evidence, `presumed` within
 * a term of the nearest one (or without any date to go by), `unknown` farther away, `notHeld` when a source excludes it.
 */
export type Tenure = 'held' | 'presumed' | 'unknown' | 'notHeld';

/** A congress term is five years (Party Charter of 2011, articles 13, 15, 18, 22): beyond it nothing is presumed. */
const TERM_YEARS = 5;

const shiftYears = (date: string, years: number): string =>
  `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;

/** Whether an office held with that certainty may be counted as held. */
export const isTenable = (tenure: Tenure): tenure is 'held' | 'presumed' => tenure === 'held' || tenure === 'presumed';

/** {@link Tenure} of an office on `date` (`YYYY-MM-DD`, or less precise; without a date nothing can be excluded). */
export const tenureOn = (office: OfficeRecord, date: string | undefined): Tenure => {
  if (date === undefined) return 'presumed';
  const { from, to, attested = [] } = office;
  const first = firstDay(date);
  const last = lastDay(date);
  if ((from !== undefined && last < firstDay(from)) || (to !== undefined && first > lastDay(to))) return 'notHeld';
  const evidence = [
    ...attested,
    ...(from === undefined ? [] : [lastDay(from)]),
    ...(to === undefined ? [] : [firstDay(to)]),
  ];
  if (evidence.length === 0) return 'presumed';
  if (evidence.some((day) => day <= first) && evidence.some((day) => day >= last)) return 'held';
  const near = evidence.some((day) => day >= shiftYears(first, -TERM_YEARS) && day <= shiftYears(last, TERM_YEARS));
  return near ? 'presumed' : 'unknown';
};

/** An office with how sure it is that it was held on the day asked for. */
export interface HeldOffice<O extends OfficeRecord = OfficeRecord> {
  readonly office: O;
  readonly tenure: 'held' | 'presumed';
}

/**
 * The offices an official held on the date of an article, in the order of the record, each `held` (shown by sources) or
 * `presumed` (within a term of one); later and earlier offices are left out, so an old article keeps its own titles.
 */
export const titleAsOf = <O extends OfficeRecord>(
  official: Omit<OfficialRecord, 'offices'> & { readonly offices: readonly O[] },
  date: string | undefined,
): HeldOffice<O>[] =>
  official.offices.flatMap((office) => {
    const tenure = tenureOn(office, date);
    return isTenable(tenure) ? [{ office, tenure }] : [];
  });
