import type { AbbreviationPair } from './query/abbreviations.ts';
import type { RecordKind } from './query/kinds.ts';

/** One thing that a reader can find: an article or the page of an official, a document, an event… */
export interface SearchRecord {
  /** Address of the page relative to the site's root: "bai-viet/2019/slug.html". Unique. */
  readonly url: string;
  /** Kind of page; the reader's word for each kind is in `KIND_NAMES`. */
  readonly kind: RecordKind;
  readonly title: string;
  /** Sa-pô of an article, description of a record. */
  readonly lead?: string;
  /** Whole text, plain, paragraphs parted by a line break. Empty for a record without text. */
  readonly text: string;
  /** Stands for a text that is fetched when it is asked for ({@link withTextLater}). */
  readonly textDigest?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string;
  /** Code of a document record, with its term where it needs one: "18-NQ/TW@XII". */
  readonly code?: string;
  /** Other ways to call the thing: aliases of a document, other forms of a name, titles held. Found like the title. */
  readonly aliases?: readonly string[];
  /** Full names of people in the record (found by their initials, too). */
  readonly people?: readonly string[];
  /** Facet name → values, in the reader's words: { "Năm": ["2019"], "Cán bộ": ["Phạm Minh Chính"] }. */
  readonly facets?: Readonly<Record<string, readonly string[]>>;
  /** One line under the title in the results ("Ban Chấp hành Trung ương · 25/10/2017"). */
  readonly note?: string;
}

/** A record without its text. */
export type RecordHead = Omit<SearchRecord, 'text'>;

/**
 * A record whose text is fetched when it is asked for. Its text is left out when the record is copied or written as JSON:
 * telling whether a record has changed needs no fetching.
 */
export const withTextLater = (
  head: RecordHead & Required<Pick<RecordHead, 'textDigest'>>,
  text: () => string,
): SearchRecord => Object.defineProperty({ ...head, text: '' }, 'text', { get: text, enumerable: false });

/** What tells the place of a record in an index. */
export type RecordPlace = Pick<SearchRecord, 'url' | 'date'>;

/** A record that is put together when its part of the index is at work: those of a large newsroom are many. */
export interface LaterRecord extends RecordPlace, Pick<SearchRecord, 'textDigest'> {
  readonly make: () => SearchRecord;
}

/** A record, put together if it was to be later. */
export const wholeRecord = (record: SearchRecord | LaterRecord): SearchRecord =>
  'make' in record ? record.make() : record;

/** What `buildSearch` needs. */
export interface SearchBuild {
  readonly records: readonly (SearchRecord | LaterRecord)[];
  /** Short forms with one meaning; ambiguous ones must stay out. */
  readonly abbreviations: readonly AbbreviationPair[];
  /** Folder of the finished site; the index goes into `chi-muc/` in it, in the place of an earlier one. */
  readonly out: string;
  /** Folder for finished shards, kept between builds (`.cache/search`). */
  readonly cache: string;
  /**
   * Stands for all that records are made of beside texts with a `textDigest`, and for the code that makes them: while it
   * is the same, a shard whose texts are has its records not even put together. Without it all are.
   */
  readonly ground?: string;
}
