import type { Backlink } from '../../core/mentions/backlinks.ts';
import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Article } from '../../core/newsroom/model.ts';
import type { ArticleCard } from './article-card.ts';
import { inParts } from './in-parts.ts';
import type { Part } from './in-parts.ts';
import type { Link } from './link.ts';

/** A list of articles that may grow for decades: of a section, a tag, a record. */
export interface Listing {
  /** Of the page that begins it. */
  readonly address: string;
  /** The part of the site it belongs to. */
  readonly current: string;
  readonly kicker: string;
  readonly title: string;
  /** Newest first. */
  readonly links: readonly Backlink[];
  readonly card: (link: Backlink) => ArticleCard;
  /** All are of one section, which need not be said of each. */
  readonly oneSection?: boolean;
}

/** A part of a list, in a row of all parts. */
export interface PartLink extends Link {
  readonly count: number;
  /** The page it stands on. */
  readonly current: boolean;
}

/** What the page that begins a list shows of it. */
export interface ListingView {
  readonly cards: readonly ArticleCard[];
  readonly parts: readonly PartLink[];
}

/** What the page of some years shows. */
export interface PartView extends ListingView {
  readonly kicker: string;
  readonly title: string;
  readonly path: string;
  /** Where the list begins. */
  readonly whole: Link;
  readonly withSection: boolean;
}

/** Articles as links of a listing. */
export const asLinks = (articles: readonly Article[] = []): Backlink[] =>
  articles.map((article) => ({ article, quotation: undefined }));

const cut = ({ links }: Listing) => inParts(links, ({ article }) => article.year);

/** The page that begins a list: all of a short one; of a long one the newest articles, and its parts. */
export function listingView(listing: Listing): ListingView {
  const { shown, parts } = cut(listing);
  return { cards: shown.map(listing.card), parts: partLinks(listing.address, parts) };
}

/** The pages of the parts of a list; none for a short one. */
export function partPages(listing: Listing): { id: string; view: () => PartView }[] {
  const { parts } = cut(listing);
  const { address, kicker, title, card, oneSection = false } = listing;
  return parts.map(({ id, name, items }) => ({
    id,
    view: () => ({
      kicker,
      title: `${title}, ${name}`,
      path: addressOf.part(address, id),
      whole: { href: address, text: title },
      cards: items.map(card),
      parts: partLinks(address, parts, id),
      withSection: !oneSection,
    }),
  }));
}

/** The parts of the list that begins at `address`. */
export const partLinks = (address: string, parts: readonly Part<unknown>[], current?: string): PartLink[] =>
  parts.map(({ id, name, items }) => ({
    href: addressOf.part(address, id),
    text: name,
    count: items.length,
    current: id === current,
  }));
