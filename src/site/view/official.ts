import type { Backlink } from '../../core/mentions/backlinks.ts';
import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Newsroom, Official } from '../../core/newsroom/model.ts';
import { capitalise } from '../../core/text/case.ts';
import { formatDate } from '../../core/text/dates/format-date.ts';
import { namingCard } from './article-card.ts';
import { backlinks } from './backlinks.ts';
import type { Link } from './link.ts';
import { listingView } from './listing.ts';
import type { Listing, ListingView } from './listing.ts';
import { eventName, organisationLink } from './names.ts';
import { officesOn } from './offices.ts';
import { period } from './period.ts';
import { filled } from './record-page.ts';
import type { LinkBox } from './record-page.ts';
import { sourceView } from './source.ts';
import type { SourceView } from './source.ts';

/** An office with its time and where it is known from. */
export interface OfficeView {
  readonly title: string;
  readonly organisation: Link | undefined;
  readonly period: string | undefined;
  /** The days on which a source shows it held. */
  readonly attested: readonly string[];
  readonly note: string | undefined;
  readonly sources: readonly SourceView[];
}

/** An official's page. */
export interface OfficialView {
  readonly name: string;
  readonly distinction: string | undefined;
  readonly otherNames: readonly string[];
  readonly note: string | undefined;
  readonly offices: readonly OfficeView[];
  readonly articles: ListingView;
  readonly besides: readonly LinkBox[];
}

/** @param naming the articles that name the official */
export function officialView(newsroom: Newsroom, official: Official, naming?: readonly Backlink[]): OfficialView {
  const { id, name, distinction, otherNames, note, offices } = official;
  return {
    name,
    distinction,
    otherNames,
    note,
    offices: offices.map(({ title, organisation, from, to, attested, note: remark, sources }) => ({
      title,
      organisation: organisation === undefined ? undefined : organisationLink(newsroom, organisation),
      period: period({ from, to }),
      attested: attested.map(formatDate),
      note: remark,
      sources: sources.map(sourceView),
    })),
    articles: listingView(officialListing(newsroom, official, naming)),
    besides: filled([
      {
        title: 'Sự kiện đã dự',
        links: (backlinks(newsroom).eventsOfOfficial.get(id) ?? []).map((event) => ({
          href: addressOf.event(event.id),
          text: eventName(event),
          remark: event.date && formatDate(event.date),
        })),
      },
      {
        title: 'Người trùng tên',
        links: namesakes(newsroom, official).map((other) => ({
          href: addressOf.official(other.id),
          text: other.name,
          remark: other.distinction ?? other.offices[0]?.title,
        })),
      },
    ]),
  };
}

/** The articles that name an official: the part played in each, and the offices held on its day. */
export const officialListing = (newsroom: Newsroom, official: Official, naming: readonly Backlink[] = []): Listing => ({
  address: addressOf.official(official.id),
  current: addressOf.officials,
  kicker: 'Cán bộ',
  title: official.name,
  links: naming,
  card: (link) => {
    const { officials, date } = link.article;
    const role = officials.find((named) => named.id === official.id)?.role;
    const then = officesOn(official, date);
    const remark = [role && capitalise(role), then && `khi ấy là ${then}`].filter(Boolean).join('; ');
    return namingCard(newsroom, link, remark === '' ? undefined : capitalise(remark));
  },
});

const namesakes = ({ officials }: Newsroom, { id, name }: Official): Official[] =>
  [...officials.values()].filter((other) => other.name === name && other.id !== id);
