import type { Event, Newsroom } from '../../core/newsroom/model.ts';
import { capitalise } from '../../core/text/case.ts';
import { formatDate, formatDateWithWeekday } from '../../core/text/dates/format-date.ts';
import type { Backlink } from '../../core/mentions/backlinks.ts';
import { addressOf } from '../../core/newsroom/addresses.ts';
import { namingCard } from './article-card.ts';
import { backlinks } from './backlinks.ts';
import { facts } from './fact.ts';
import type { Link } from './link.ts';
import { listingView } from './listing.ts';
import type { Listing } from './listing.ts';
import { documentLink, localityLink, officialLink, organisationLink } from './names.ts';
import { filled } from './record-page.ts';
import type { RecordView } from './record-page.ts';
import { sourceView } from './source.ts';

/** A place from which a conference was attended. */
export interface VenueView {
  readonly name: string;
  readonly href: string | undefined;
  readonly chair: Link | undefined;
  readonly officials: readonly Link[];
}

/** An event's page, with its places. */
export interface EventView extends RecordView {
  readonly venues: readonly VenueView[];
}

/** @param naming the articles that name the event */
export function eventView(newsroom: Newsroom, event: Event, naming?: readonly Backlink[]): EventView {
  const { id, name, kind, form, place, organiser, chair, concludedBy, reportedBy, aliases, note, sources } = event;
  const person = (one: string | undefined) => (one === undefined ? undefined : officialLink(newsroom, one));
  return {
    kicker: capitalise(kind),
    title: name,
    subtitle: undefined,
    facts: facts([
      ['Thời gian', time(event)],
      ['Căn cứ của ngày', event.dateNote],
      ['Hình thức', form && capitalise(form)],
      ['Nơi họp', place],
      ['Đơn vị tổ chức', organiser === undefined ? undefined : organisationLink(newsroom, organiser)],
      ['Chủ trì', person(chair)],
      ['Phát biểu kết luận', person(concludedBy)],
      ['Báo cáo', reportedBy],
      ['Số điểm cầu', venueCount(event)],
      ['Cách gọi khác', aliases],
    ]),
    note,
    sources: sources.map(sourceView),
    articles: listingView(eventListing(newsroom, event, naming)),
    besides: filled([
      {
        title: 'Văn bản được thông qua',
        links: (backlinks(newsroom).documentsOfEvent.get(id) ?? []).map((document) => ({
          ...documentLink(newsroom, document.id),
          remark: document.title ?? document.about,
        })),
      },
    ]),
    venues: event.venues.map((venue) => ({
      name: venue.name,
      href: venue.locality === undefined ? undefined : localityLink(newsroom, venue.locality).href,
      chair: person(venue.chair),
      officials: venue.officials.filter((one) => one !== venue.chair).map((one) => officialLink(newsroom, one)),
    })),
  };
}

/** The articles that name an event. */
export const eventListing = (newsroom: Newsroom, event: Event, naming: readonly Backlink[] = []): Listing => ({
  address: addressOf.event(event.id),
  current: addressOf.events,
  kicker: capitalise(event.kind),
  title: event.name,
  links: naming,
  card: (link) => namingCard(newsroom, link),
});

function time({ date, endDate, partOfDay }: Event): string | undefined {
  if (date === undefined) return undefined;
  const begin = endDate === undefined ? formatDateWithWeekday(date) : `${formatDate(date)} – ${formatDate(endDate)}`;
  return partOfDay === undefined
    ? begin
    : `${capitalise(partOfDay)} ${begin.charAt(0).toLocaleLowerCase('vi')}${begin.slice(1)}`;
}

/** The number that sources give; how many of them we know by name is another matter. */
function venueCount({ declaredVenues, venues }: Event): string | undefined {
  if (declaredVenues !== undefined)
    return venues.length > 0 ? `${declaredVenues} (${venues.length} được nêu tên)` : `${declaredVenues}`;
  return venues.length > 0 ? `Không rõ; ${venues.length} được nêu tên` : undefined;
}
