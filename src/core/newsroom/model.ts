import type { Abbreviation } from './schema/abbreviation.ts';
import type { ArticleData } from './schema/article.ts';
import type { DocumentData } from './schema/document.ts';
import type { EventData } from './schema/event.ts';
import type { IssueData } from './schema/issue.ts';
import type { LetterData } from './schema/letter.ts';
import type { LocalityData } from './schema/locality.ts';
import type { OfficialData } from './schema/official.ts';
import type { OrganisationData } from './schema/organisation.ts';
import type { SiteData } from './schema/site.ts';
import type { TermData } from './schema/term.ts';

/** What every record has: its id (file name without ending) and its file, from the newsroom's folder. */
interface Identity {
  readonly id: string;
  readonly file: string;
}

/** Text in Markdown with the line of its file on which it begins. */
interface Body {
  readonly body: string;
  readonly bodyLine: number;
}

export type Official = Readonly<OfficialData> & Identity;
export type Organisation = Readonly<OrganisationData> & Identity;
export type Locality = Readonly<LocalityData> & Identity;
export type Event = Readonly<EventData> & Identity;
export type Term = Readonly<TermData> & Identity;
/** A document; `key` is `code@term` where both are known, else the code, else the id. Its relations name record ids. */
export type Document = Readonly<DocumentData> & Identity & { readonly key: string };
/** A bulletin number; the body is its editorial. */
export type Issue = Readonly<IssueData> & Identity & Body;
export type Letter = Readonly<LetterData> & Identity & Body;

/** An article; its id is its slug, and its documents are record ids. */
export type Article = Readonly<ArticleData> &
  Identity &
  Body & {
    readonly format: 'md' | 'mdx';
    /** Four digits; the folder of its page. */
    readonly year: string;
    /** Words of the body, counted between spaces. */
    readonly words: number;
  };

/** Articles by what they name, newest first, keyed by id (tags and years by themselves). */
export interface ArticleIndexes {
  readonly section: ReadonlyMap<string, readonly Article[]>;
  readonly official: ReadonlyMap<string, readonly Article[]>;
  readonly document: ReadonlyMap<string, readonly Article[]>;
  readonly event: ReadonlyMap<string, readonly Article[]>;
  readonly organisation: ReadonlyMap<string, readonly Article[]>;
  readonly locality: ReadonlyMap<string, readonly Article[]>;
  readonly tag: ReadonlyMap<string, readonly Article[]>;
  readonly year: ReadonlyMap<string, readonly Article[]>;
  /** The bulletin numbers in which an article stands. */
  readonly issues: ReadonlyMap<string, readonly Issue[]>;
}

/** The whole newsroom, read once and never changed. Maps are in the order of their files. */
export interface Newsroom {
  readonly site: SiteData;
  /** Published articles, newest first. */
  readonly articles: readonly Article[];
  readonly drafts: readonly Article[];
  readonly bySlug: ReadonlyMap<string, Article>;
  readonly officials: ReadonlyMap<string, Official>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly localities: ReadonlyMap<string, Locality>;
  readonly events: ReadonlyMap<string, Event>;
  readonly terms: ReadonlyMap<string, Term>;
  /** Newest first. */
  readonly issues: readonly Issue[];
  readonly letters: readonly Letter[];
  readonly abbreviations: readonly Abbreviation[];
  readonly by: ArticleIndexes;
}

/** The part of a newsroom that says what names mean: its records and tables, without what tells of them. */
export type Registries = Omit<Newsroom, 'site' | 'articles' | 'drafts' | 'bySlug' | 'by' | 'letters' | 'issues'> & {
  /** Undefined where `site.yaml` is in error and checks go on nevertheless. */
  readonly site: SiteData | undefined;
};
