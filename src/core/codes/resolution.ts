import type { Evidence } from './evidence.ts';
import type { Mention, NamedDocument } from './mention.ts';
import type { CodeRegistry } from './registry.ts';

/** What is known of the article around a mention. */
export interface CodeContext {
  readonly registry: CodeRegistry;
  /** Date of the article, or what is known of it: "2018-10-01", "2018". */
  readonly articleDate?: string;
  /** Slug of the province or unit that is speaking: whose Tỉnh ủy "TU" is. */
  readonly unit?: string;
  /** Keys of records that the article names in its frontmatter; they decide between candidates. */
  readonly declared?: readonly string[];
}

/**
 * Why nothing is linked. `unknown`: no record of that name; `not-introduced`: a bare number without alias or earlier
 * code; `term-missing`, `unit-missing`: the text does not say whose; else the fact that fits none of the candidates.
 */
export type UnresolvedReason = 'unknown' | 'not-introduced' | 'term-missing' | 'unit-missing' | Evidence;

/** Where one name leads. `candidates` are keys of records, in the order of the registry. */
export type Resolution =
  | {
      readonly status: 'linked';
      readonly key: string;
      /** What singled the record out; empty if it is the only one of its name. */
      readonly by: readonly Evidence[];
      /** Behind a plenum's name, the record whose title the text gives: one of the documents that the plenum passed. */
      readonly titled?: string;
    }
  | { readonly status: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly status: 'unresolved'; readonly reason: UnresolvedReason; readonly candidates: readonly string[] };

/** A mention with, for each document it names and in the same order, where it leads. */
export interface ResolvedMention extends Mention {
  readonly documents: readonly (NamedDocument & { readonly link: Resolution })[];
}
