import { lastDay, firstDay } from '../../core/text/dates/partial-date.ts';
import type { PartialDate } from '../../core/text/dates/partial-date.ts';
import type { Official } from '../../core/newsroom/model.ts';

type Office = Official['offices'][number];

/** The titles an official held on a day, as far as sources tell; joined as a bulletin writes them. */
export function officesOn({ offices }: Pick<Official, 'offices'>, date: PartialDate): string | undefined {
  const held = offices.filter((office) => heldOn(office, date)).map(({ title }) => title);
  return held.length > 0 ? held.join(', ') : undefined;
}

/**
 * Whether sources show an office held on a date: between its ends, where known; an end that is not known stands at the
 * last (or first) day attested; an office of which nothing is known but that it was held counts only where no day is.
 */
function heldOn({ from, to, attested }: Office, date: PartialDate): boolean {
  const days = [...attested].sort();
  const begin = from ?? days[0];
  const end = to ?? days.at(-1);
  return (
    (begin === undefined || firstDay(begin) <= lastDay(date)) && (end === undefined || lastDay(end) >= firstDay(date))
  );
}
