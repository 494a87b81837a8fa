import type { Fact } from './fact.ts';
import type { Link } from './link.ts';
import type { ListingView } from './listing.ts';
import type { SourceView } from './source.ts';

/** What the pages of all kinds of records have in common. */
export interface RecordView {
  /** Above the name: the kind of record. */
  readonly kicker: string | undefined;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly facts: readonly Fact[];
  readonly note: string | undefined;
  readonly sources: readonly SourceView[];
  readonly articles: ListingView;
  /** Other records, in the column beside. */
  readonly besides: readonly LinkBox[];
}

/** A titled list of records. */
export interface LinkBox {
  readonly title: string;
  /** Without `href`: a record we have not got. */
  readonly links: readonly (Omit<Link, 'href'> & { readonly href?: string; readonly remark?: string | undefined })[];
}

/** The boxes that hold something. */
export const filled = (boxes: readonly LinkBox[]): LinkBox[] => boxes.filter(({ links }) => links.length > 0);
