import type { PersonMention } from './find.ts';
import type { OfficialIndex } from './official-index.ts';
import type { TitleMention } from './titles.ts';

/** What is known of the article besides its text. */
export interface ArticleContext {
  /** `YYYY-MM-DD`, or less precise; leave it out when nobody knows. */
  readonly date?: string | undefined;
  /** Names of the places for which the article speaks: its unit's, its venues', the site's own. */
  readonly localities?: readonly string[] | undefined;
  /** Ids of officials that the frontmatter names. */
  readonly officialIds?: readonly string[] | undefined;
  /** Names of the authors as printed: they are not mentions of officials. */
  readonly authors?: readonly string[] | undefined;
}

/** Why a mention is linked. */
export type LinkBasis = 'title' | 'locality' | 'frontmatter' | 'sameArticle' | 'givenName';
/** What a mention came to. Only `linked` may become a link; the rest is for the check report. */
export type Resolution =
  | { readonly status: 'linked'; readonly officialId: string; readonly basis: LinkBasis }
  /** Two or more officials of this name fit. */
  | { readonly status: 'ambiguous'; readonly candidates: readonly string[] }
  /** The name is registered, but neither a title nor the place nor the frontmatter speaks for any of the officials. */
  | { readonly status: 'unconfirmed'; readonly candidates: readonly string[] }
  /** An author, or a name that is in no registry. */
  | { readonly status: 'author' }
  | { readonly status: 'unknown' };

/** An office that one name holds in the text and another in the registry, on the article's date: a slip, or news. */
export interface OfficeConflict {
  readonly title: TitleMention;
  readonly holders: readonly string[];
}

export interface ResolvedPerson {
  readonly mention: PersonMention;
  readonly resolution: Resolution;
  readonly officeConflicts: readonly OfficeConflict[];
}
interface ResolvedTitle {
  readonly mention: TitleMention;
  /** Whose title it is, if exactly one person of the article or of the registry held it on that day. */
  readonly officialId: string | undefined;
}
export interface ResolvedPeople {
  readonly people: readonly ResolvedPerson[];
  readonly titles: readonly ResolvedTitle[];
}

/** The context as sets of keys. */
export interface Setting {
  readonly index: OfficialIndex;
  readonly date: string | undefined;
  readonly localities: ReadonlySet<string>;
  readonly officialIds: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
}
