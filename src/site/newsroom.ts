import type { Newsroom } from '../core/newsroom/model.ts';
import { shownFaults } from './open-pages.ts';

const KEY = Symbol.for('ban-tin.newsroom');
const shared = globalThis as typeof globalThis & { [KEY]?: Newsroom };

/**
 * The newsroom read by the loader. Astro bundles pages apart from the loader; in one process they share this.
 * @throws Error in a clerk's words, when `npm run dev` was started on content that is in error
 */
export function newsroom(): Newsroom {
  const found = shared[KEY];
  if (!found) throw new Error(shownFaults() ?? 'the newsroom has not been read yet');
  return found;
}

/** Hands a newsroom that was read to all that shows it. */
export function publish(read: Newsroom): void {
  shared[KEY] = read;
}
