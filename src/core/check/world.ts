import type { Article, Registries } from '../newsroom/model.ts';

/** What rules may know beyond the text before them. */
export interface World {
  readonly newsroom: Registries;
  /** Every article by its slug, drafts too; enough of it to check a link. */
  readonly articles: ReadonlyMap<string, Linkable>;
  /** Every file of the newsroom. */
  readonly files: ReadonlySet<string>;
  /** The day on which the check runs, `2019-02-12`. */
  readonly today: string;
  /** Whether a date, as far as it is known, is after today. */
  readonly isFuture: (date: string) => boolean;
  /** The ids to which a link into an article can lead; reads that article. */
  readonly headingIds: (article: Linkable) => ReadonlySet<string>;
}

export type Linkable = Pick<Article, 'id' | 'file' | 'date' | 'draft' | 'format' | 'year'>;
