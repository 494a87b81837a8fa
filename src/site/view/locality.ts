import type { Locality, Newsroom } from '../../core/newsroom/model.ts';
import { capitalise } from '../../core/text/case.ts';
import { formatDate } from '../../core/text/dates/format-date.ts';
import { addressOf } from '../../core/newsroom/addresses.ts';
import { articleCard } from './article-card.ts';
import { backlinks } from './backlinks.ts';
import { facts } from './fact.ts';
import { asLinks, listingView } from './listing.ts';
import type { Listing } from './listing.ts';
import { documentLink, eventLink, localityLink, organisationLink } from './names.ts';
import { period } from './period.ts';
import { filled } from './record-page.ts';
import type { RecordView } from './record-page.ts';
import { sourceView } from './source.ts';

/** A locality's page. One that was merged says into which, and stays. */
export function localityView(newsroom: Newsroom, locality: Locality): RecordView {
  const { id, name, kind, parent, from, to, successors, note, sources } = locality;
  const back = backlinks(newsroom);
  const link = (other: { id: string }) => localityLink(newsroom, other.id);
  return {
    kicker: 'Địa phương',
    title: name,
    subtitle: undefined,
    facts: facts([
      ['Cấp', capitalise(kind)],
      ['Thuộc', parent === undefined ? undefined : localityLink(newsroom, parent)],
      ['Thời gian', period({ from, to })],
      ['Nay là', successors.map((one) => localityLink(newsroom, one))],
      ['Lập từ', (back.predecessorsOfLocality.get(id) ?? []).map(link)],
      ['Gồm', (back.partsOfLocality.get(id) ?? []).map(link)],
    ]),
    note,
    sources: sources.map(sourceView),
    articles: listingView(localityListing(newsroom, locality)),
    besides: filled([
      {
        title: 'Tổ chức',
        links: (back.organisationsOfLocality.get(id) ?? []).map((one) => organisationLink(newsroom, one.id)),
      },
      {
        title: 'Điểm cầu của',
        links: (back.eventsOfLocality.get(id) ?? []).map((event) => ({
          ...eventLink(newsroom, event.id),
          remark: event.date && formatDate(event.date),
        })),
      },
      {
        title: 'Văn bản của địa phương',
        links: (back.documentsOfLocality.get(id) ?? []).map((document) => ({
          ...documentLink(newsroom, document.id),
          remark: document.date && formatDate(document.date),
        })),
      },
    ]),
  };
}

/** The articles about a locality. */
export const localityListing = (newsroom: Newsroom, { id, name }: Locality): Listing => ({
  address: addressOf.locality(id),
  current: addressOf.localities,
  kicker: 'Địa phương',
  title: name,
  links: asLinks(newsroom.by.locality.get(id)),
  card: ({ article }) => articleCard(newsroom, article),
});
