import type { Backlinks } from '../../core/mentions/backlinks.ts';
import type { Newsroom } from '../../core/newsroom/model.ts';
import { documentListing } from './document.ts';
import { eventListing } from './event.ts';
import { figuresPages } from './figures.ts';
import type { ArticleFigures } from './figures.ts';
import { partPages } from './listing.ts';
import type { Listing, PartView } from './listing.ts';
import { localityListing } from './locality.ts';
import { officialListing } from './official.ts';
import { organisationListing } from './organisation.ts';
import { sectionListing } from './section.ts';
import { tagListing, tags } from './tags.ts';

/** A list, and the record that its articles name, where it quotes them. */
interface Quoting {
  readonly listing: Listing;
  readonly record?: { readonly kind: keyof Backlinks; readonly id: string };
}

/** Every list of articles that has a page of its own. */
function* listings(newsroom: Newsroom, backlinks: Backlinks): Iterable<Quoting> {
  const { site, officials, documents, organisations, localities, events } = newsroom;
  for (const section of site.sections) yield { listing: sectionListing(newsroom, section) };
  for (const tag of tags(newsroom)) yield { listing: tagListing(newsroom, tag) };
  for (const one of officials.values())
    yield {
      listing: officialListing(newsroom, one, backlinks.official.get(one.id)),
      record: { kind: 'official', id: one.id },
    };
  for (const one of documents.values())
    yield {
      listing: documentListing(newsroom, one, backlinks.document.get(one.id)),
      record: { kind: 'document', id: one.id },
    };
  for (const one of organisations.values())
    yield {
      listing: organisationListing(newsroom, one, backlinks.organisation.get(one.id)),
      record: { kind: 'organisation', id: one.id },
    };
  for (const one of localities.values()) yield { listing: localityListing(newsroom, one) };
  for (const one of events.values())
    yield { listing: eventListing(newsroom, one, backlinks.event.get(one.id)), record: { kind: 'event', id: one.id } };
}

/** The page of some years of a long list, with what its address is made of: `/chuyen-muc/thoi-su/2001.html`. */
export interface ListingPart {
  readonly list: string;
  readonly id: string;
  readonly part: string;
  /** The part of the site it belongs to. */
  readonly current: string;
  readonly view: () => PartView;
  /** The record that all articles of the list name, where it quotes them. */
  readonly record: Quoting['record'];
}

/** The pages of all long lists' years. */
export const partsOfListings = (newsroom: Newsroom, backlinks: Backlinks): ListingPart[] =>
  [...listings(newsroom, backlinks)].flatMap(({ listing, record }) => {
    const [, list = '', file = ''] = listing.address.split('/');
    const { current } = listing;
    return partPages(listing).map(({ id, view }) => ({
      list,
      id: file.replace(/\.html$/, ''),
      part: id,
      current,
      view,
      record,
    }));
  });

/** The addresses of the pages that hold some years of a long list. */
export const partAddresses = (parts: readonly ListingPart[], figures: readonly ArticleFigures[]): string[] => [
  ...parts.map(({ list, id, part }) => `/${list}/${id}/${part}.html`),
  ...figuresPages(figures).flatMap(({ part, path }) => (part === undefined ? [] : path)),
];
