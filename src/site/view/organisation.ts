import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Newsroom, Organisation } from '../../core/newsroom/model.ts';
import { capitalise } from '../../core/text/case.ts';
import { formatDate } from '../../core/text/dates/format-date.ts';
import type { Backlink } from '../../core/mentions/backlinks.ts';
import { namingCard } from './article-card.ts';
import { backlinks } from './backlinks.ts';
import { facts } from './fact.ts';
import { listingView } from './listing.ts';
import type { Listing } from './listing.ts';
import { documentLink, eventLink, localityLink, organisationLink } from './names.ts';
import { period } from './period.ts';
import { filled } from './record-page.ts';
import type { RecordView } from './record-page.ts';
import { sourceView } from './source.ts';

/** An organisation's page: its officials, its documents, its conferences, its articles. */
export function organisationView(
  newsroom: Newsroom,
  organisation: Organisation,
  naming?: readonly Backlink[],
): RecordView {
  const { id, name, shortNames, kind, parent, locality, from, to, successors, note, sources } = organisation;
  const back = backlinks(newsroom);
  const link = (other: { id: string }) => organisationLink(newsroom, other.id);
  return {
    kicker: 'Tổ chức',
    title: name,
    subtitle: undefined,
    facts: facts([
      ['Loại', kind && capitalise(kind)],
      ['Tên ngắn', shortNames.join(', ')],
      ['Cấp trên', parent === undefined ? undefined : organisationLink(newsroom, parent)],
      ['Địa phương', locality === undefined ? undefined : localityLink(newsroom, locality)],
      ['Thời gian', period({ from, to })],
      ['Kế tục bởi', successors.map((one) => organisationLink(newsroom, one))],
      ['Tiếp nối', (back.predecessorsOfOrganisation.get(id) ?? []).map(link)],
      ['Trực thuộc', (back.partsOfOrganisation.get(id) ?? []).map(link)],
    ]),
    note,
    sources: sources.map(sourceView),
    articles: listingView(organisationListing(newsroom, organisation, naming)),
    besides: filled([
      {
        title: 'Cán bộ',
        links: (back.officialsOfOrganisation.get(id) ?? []).map((official) => ({
          href: addressOf.official(official.id),
          text: official.name,
          remark: official.offices
            .filter((office) => office.organisation === id)
            .map((office) => [office.title, period(office)].filter(Boolean).join(' '))
            .join('; '),
        })),
      },
      {
        title: 'Văn bản đã ban hành',
        links: (back.documentsOfIssuer.get(id) ?? []).map((document) => ({
          ...documentLink(newsroom, document.id),
          remark: document.date && formatDate(document.date),
        })),
      },
      {
        title: 'Sự kiện đã tổ chức',
        links: (back.eventsOfOrganiser.get(id) ?? []).map((event) => ({
          ...eventLink(newsroom, event.id),
          remark: event.date && formatDate(event.date),
        })),
      },
    ]),
  };
}

/** The articles that name an organisation. */
export const organisationListing = (
  newsroom: Newsroom,
  { id, name }: Organisation,
  naming: readonly Backlink[] = [],
): Listing => ({
  address: addressOf.organisation(id),
  current: addressOf.organisations,
  kicker: 'Tổ chức',
  title: name,
  links: naming,
  card: (link) => namingCard(newsroom, link),
});
