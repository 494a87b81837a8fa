import type { Edition } from '../core/edition/edition.ts';
import type { Shelf } from '../core/edition/shelf.ts';
import type { Backlinks } from '../core/mentions/backlinks.ts';
import type { Newsroom } from '../core/newsroom/model.ts';
import type { ArticleFigures } from './view/figures.ts';
import type { ProseOf } from './view/prose.ts';

/** The newsroom of this process, as it was read, checked and rendered. */
export interface Published extends Edition {
  readonly newsroom: Newsroom;
  readonly shelf: Shelf;
  readonly prose: ProseOf;
  /** Whether others do some of the articles. */
  readonly isShare: boolean;
  backlinks?: Backlinks;
  figures?: readonly ArticleFigures[];
  /** See `namingTexts`. */
  readonly namingTexts: Map<string, string>;
}

const KEY = Symbol.for('ban-tin.edition');
const shared = globalThis as typeof globalThis & { [KEY]?: Published | undefined };

/** What was published last; undefined before anything was. Astro bundles pages apart; in one process they share this. */
export const lastPublished = (): Published | undefined => shared[KEY];

/**
 * What is published.
 * @throws Error when nothing is
 */
export function published(): Published {
  const found = shared[KEY];
  if (!found) throw new Error('no article has been rendered yet');
  return found;
}

/** Hands what was read to all that shows it; undefined takes it back. */
export function setPublished(edition: Published | undefined): void {
  shared[KEY] = edition;
}
