import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Newsroom } from '../../core/newsroom/model.ts';
import { capitalise } from '../../core/text/case.ts';
import { slugify } from '../../core/text/slug.ts';
import { compareVietnamese } from '../../core/text/sort.ts';
import { localityLink } from './names.ts';
import { groupBy } from './once.ts';
import { period } from './period.ts';
import type { RowGroup } from './rows.ts';

/** All organisations by their kind. */
export function organisationsList({ organisations, by }: Newsroom): RowGroup[] {
  const sorted = [...organisations.values()].sort((a, b) => compareVietnamese(a.name, b.name));
  return [...groupBy(sorted, ({ kind }) => [kind ?? 'tổ chức khác'])].map(([kind, group]) => ({
    id: slugify(kind),
    title: capitalise(kind),
    rows: group.map(({ id, name, shortNames, from, to }) => ({
      href: addressOf.organisation(id),
      text: name,
      lines: [[shortNames.join(', '), period({ from, to })].filter(Boolean).join(' · ')].filter(Boolean),
      count: by.organisation.get(id)?.length ?? 0,
    })),
  }));
}

/** All localities by their kind; merged ones say into what. */
export function localitiesList(newsroom: Newsroom): RowGroup[] {
  const { localities, by } = newsroom;
  const sorted = [...localities.values()].sort((a, b) => compareVietnamese(a.name, b.name));
  return [...groupBy(sorted, ({ kind }) => [kind])].map(([kind, group]) => ({
    id: slugify(kind),
    title: capitalise(kind),
    rows: group.map(({ id, name, parent, from, to, successors }) => ({
      href: addressOf.locality(id),
      text: name,
      lines: [
        [
          parent && `thuộc ${localityLink(newsroom, parent).text}`,
          period({ from, to }),
          successors.length > 0 && `nay là ${successors.map((one) => localityLink(newsroom, one).text).join(', ')}`,
        ]
          .filter(Boolean)
          .join(' · '),
      ].filter(Boolean),
      count: by.locality.get(id)?.length ?? 0,
    })),
  }));
}
