import type { Backlinks } from '../../core/mentions/backlinks.ts';
import type { Article, Newsroom } from '../../core/newsroom/model.ts';
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

/** Every list of articles that has a page of its own. */
function* listings(newsroom: Newsroom, backlinks: Backlinks): Iterable<Listing> {
  const { site, officials, documents, organisations, localities, events } = newsroom;
  for (const section of site.sections) yield sectionListing(newsroom, section);
  for (const tag of tags(newsroom)) yield tagListing(newsroom, tag);
  for (const one of officials.values()) yield officialListing(newsroom, one, backlinks.official.get(one.id));
  for (const one of documents.values()) yield documentListing(newsroom, one, backlinks.document.get(one.id));
  for (const one of organisations.values())
    yield organisationListing(newsroom, one, backlinks.organisation.get(one.id));
  for (const one of localities.values()) yield localityListing(newsroom, one);
  for (const one of events.values()) yield eventListing(newsroom, one, backlinks.event.get(one.id));
}

/** The page of some years of a long list, with what its address is made of: `/chuyen-muc/thoi-su/2001.html`. */
export interface ListingPart {
  readonly list: string;
  readonly id: string;
  readonly part: string;
  /** The part of the site it belongs to. */
  readonly current: string;
  readonly view: () => PartView;
  /** All articles of the list. */
  readonly articles: () => readonly Article[];
}

/** The pages of all long lists' years. */
export const partsOfListings = (newsroom: Newsroom, backlinks: Backlinks): ListingPart[] =>
  [...listings(newsroom, backlinks)].flatMap((listing) => {
    const [, list = '', file = ''] = listing.address.split('/');
    const { current, links } = listing;
    const articles = () => links.map(({ article }) => article);
    return partPages(listing).map(({ id, view }) => ({
      list,
      id: file.replace(/\.html$/, ''),
      part: id,
      current,
      view,
      articles,
    }));
  });

/** The addresses of the pages that hold some years of a long list. */
export const partAddresses = (
  newsroom: Newsroom,
  backlinks: Backlinks,
  figures: readonly ArticleFigures[],
): string[] => [
  ...partsOfListings(newsroom, backlinks).map(({ list, id, part }) => `/${list}/${id}/${part}.html`),
  ...figuresPages(figures).flatMap(({ part, path }) => (part === undefined ? [] : path)),
];
