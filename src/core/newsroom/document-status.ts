import type { Document } from './model.ts';

/** What is known of a document's being in force. */
export type Standing = 'in-force' | 'ended' | 'not-yet' | 'unknown';

/**
 * Whether a document was in force on a day (`YYYY-MM-DD`, or less precise), as far as its record tells: before its own
 * date it was not there yet; up to the day on which it was replaced it was in force; what nobody sourced is unknown.
 */
export function standingOn({ date, status, statusAsOf, relations }: Document, day: string): Standing {
  const issued = date === undefined ? undefined : compare(date, day);
  if (issued === 'later') return 'not-yet';
  const end =
    relations.find(({ kind, date: from }) => kind === 'replaced-by' && from !== undefined)?.date ??
    (status === 'replaced' || status === 'expired' ? statusAsOf : undefined);
  if (end !== undefined) {
    const ended = compare(end, day);
    if (ended === 'later') return issued === 'earlier' ? 'in-force' : 'unknown';
    return ended === 'earlier' ? 'ended' : 'unknown';
  }
  if (
    status === 'in-force' &&
    statusAsOf !== undefined &&
    issued === 'earlier' &&
    compare(statusAsOf, day) !== 'earlier'
  )
    return 'in-force';
  return 'unknown';
}

/** How `date` lies to `day`; dates known to the month or year that cover the day leave it open. A day is not before itself. */
function compare(date: string, day: string): 'earlier' | 'later' | 'open' {
  if (date === day && day.length === 10) return 'earlier';
  const length = Math.min(date.length, day.length);
  const [a, b] = [date.slice(0, length), day.slice(0, length)];
  return a === b ? 'open' : a < b ? 'earlier' : 'later';
}
