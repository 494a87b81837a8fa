import type { Official } from '../../core/newsroom/model.ts';
import { tenureOn } from '../../core/people/tenure.ts';
import { firstDay, lastDay } from '../../core/text/dates/partial-date.ts';
import type { PartialDate } from '../../core/text/dates/partial-date.ts';

/**
 * The titles an official held on a date, joined as a bulletin writes them: those that sources show, else those that the
 * nearest sources let presume; undefined when there are none.
 */
export function officesOn({ offices }: Pick<Official, 'offices'>, date: PartialDate): string | undefined {
  const shown = offices.filter(
    (office) =>
      tenureOn(office, date) === 'held' || office.attested.some((day) => day >= firstDay(date) && day <= lastDay(date)),
  );
  const titles = shown.length > 0 ? shown : offices.filter((office) => tenureOn(office, date) === 'presumed');
  return titles.length > 0 ? titles.map(({ title }) => title).join(', ') : undefined;
}
