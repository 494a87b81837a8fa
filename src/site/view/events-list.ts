import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Event, Newsroom } from '../../core/newsroom/model.ts';
import { capitalise } from '../../core/text/case.ts';
import { formatDate } from '../../core/text/dates/format-date.ts';
import { groupBy } from './once.ts';
import type { RowGroup } from './rows.ts';

/** All events by year, newest first; those without a known date at the end. */
export function eventsList({ events, by }: Newsroom): RowGroup[] {
  const sorted = [...events.values()].sort(newestFirst);
  return [...groupBy(sorted, ({ date }) => [date?.slice(0, 4) ?? ''])].map(([year, group]) => ({
    id: `nam-${year || 'khong-ro'}`,
    title: year || 'Không rõ năm',
    rows: group.map(({ id, name, kind, date, partOfDay, place, declaredVenues }) => ({
      href: addressOf.event(id),
      text: name,
      lines: [
        [
          capitalise(kind),
          [partOfDay, date && formatDate(date)].filter(Boolean).join(' '),
          place,
          declaredVenues !== undefined && `${declaredVenues} điểm cầu`,
        ]
          .filter(Boolean)
          .join(' · '),
      ],
      count: by.event.get(id)?.length ?? 0,
    })),
  }));
}

const newestFirst = (a: Event, b: Event): number =>
  (a.date ?? '') === (b.date ?? '') ? (a.id < b.id ? -1 : 1) : (a.date ?? '') < (b.date ?? '') ? 1 : -1;
