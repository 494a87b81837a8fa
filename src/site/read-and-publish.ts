import { join } from 'node:path';
import { readEdition } from '../core/edition/edition.ts';
import type { Edition, EditionOptions } from '../core/edition/edition.ts';
import { Shelf } from '../core/edition/shelf.ts';
import { FaultError } from './fault-error.ts';
import { publish } from './newsroom.ts';
import { places } from './places.ts';
import { codeVersion } from './program/code-version.ts';
import { lastPublished, setPublished } from './published.ts';
import { prose } from './view/prose.ts';

/**
 * Reads, checks and renders the newsroom of this process, and hands it to all that show it.
 * @throws FaultError when something is in error; what was published before stays
 */
export async function readAndPublish(options: EditionOptions = {}): Promise<Edition> {
  const { content } = places();
  const shelf = lastPublished()?.shelf ?? openShelf();
  const edition = await readEdition(content, shelf, options);
  const { newsroom, faults } = edition;
  if (!newsroom) {
    if (lastPublished()?.shelf !== shelf) shelf.close();
    throw new FaultError(faults);
  }
  publish(newsroom);
  setPublished({
    ...edition,
    newsroom,
    shelf,
    prose: (of) => prose(newsroom, of),
    isShare: options.share !== undefined,
    namingTexts: new Map(),
  });
  return edition;
}

/** Opens what is kept of the articles of this process's newsroom; one at a time. */
export function openShelf(): Shelf {
  const { content, cache } = places();
  return new Shelf(content, join(cache, 'articles'), codeVersion(['src/core']));
}

/** Whether a newsroom has been read in this process. */
export const isPublished = (): boolean => lastPublished() !== undefined;

/** Puts away what was made, for the next build. */
export function closeEdition(): void {
  lastPublished()?.shelf.close();
  setPublished(undefined);
}
