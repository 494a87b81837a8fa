import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { buildSearch } from '../core/search/build.ts';
import { newsroomRecords, plainAbbreviations } from '../core/search/newsroom-records.ts';
import { articleText, closeEdition, readAndPublish } from './article-text.ts';
import { withLock } from './lock.ts';
import { newsroom } from './newsroom.ts';
import { watchPages } from './output/changed-pages.ts';
import { PageStore } from './output/page-store.ts';
import { Releases } from './output/releases.ts';
import { setPlaces } from './places.ts';

/** Which newsroom is built, and where the site goes. */
export interface BuildOptions {
  content: string;
  out: string;
  /** What can be thrown away; a folder of the project's `.cache` when not given. */
  cache?: string | undefined;
  /** How many earlier sites are kept beside it, to go back to. */
  keep?: number;
}

const KEPT_RELEASES = 2;

/** One build of a checkout at a time, whichever newsroom: Astro keeps a folder of its own, `.astro`, in the project. */
const LOCK = resolve('.cache/build.lock');

/**
 * Builds the site in the cache and puts it at `out` by a rename, once everything is right: a build that fails or is
 * killed leaves the old site as it was.
 * @throws FaultError when the content has faults; BusyError when another build is at work
 */
export async function buildSite({ content, out, cache: given, keep = KEPT_RELEASES }: BuildOptions): Promise<void> {
  const cache = given ? resolve(given) : cacheFor(content);
  mkdirSync(cache, { recursive: true });
  setPlaces({ content: resolve(content), cache });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro believes this variable before the command: a shell that says “test” or “development” must not shape the site.
  process.env['NODE_ENV'] = 'production';
  await withLock(LOCK, async () => {
    const releases = new Releases(out);
    const store = new PageStore(cache);
    watchPages({ store, onPage: () => undefined });
    await readAndPublish();
    await build({ logLevel: 'warn' });
    store.complete(join(cache, 'site'));
    const read = newsroom();
    await buildSearch({
      records: newsroomRecords(read, articleText),
      abbreviations: plainAbbreviations(read),
      out: join(cache, 'site'),
      cache: join(cache, 'search'),
    });
    closeEdition();
    releases.install(join(cache, 'site'), keep);
  });
}

/** Each newsroom has a cache of its own, so that building one does not spoil another's. */
export function cacheFor(content: string): string {
  const path = resolve(content);
  const name = path === resolve('content') ? 'content' : createHash('sha256').update(path).digest('hex').slice(0, 12);
  return resolve('.cache', name);
}
