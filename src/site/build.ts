import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { dayOf } from '../core/check/check.ts';
import type { EditionStats } from '../core/edition/edition.ts';
import { buildSearch } from '../core/search/build.ts';
import type { SearchStats } from '../core/search/build.ts';
import { newsroomRecords, plainAbbreviations } from '../core/search/newsroom-records.ts';
import { articleText, closeEdition, readAndPublish } from './article-text.ts';
import { codeVersion } from './code-version.ts';
import { withLock } from './lock.ts';
import { newsroom } from './newsroom.ts';
import { watchPages } from './output/changed-pages.ts';
import { PageStore } from './output/page-store.ts';
import { Releases } from './output/releases.ts';
import { inputsOf, isUnchanged, putStamp } from './output/stamp.ts';
import { setPlaces } from './places.ts';

/** The steps of a build that take their time. */
export type BuildPhase = 'read' | 'render' | 'pages' | 'search';

/** Which newsroom is built, and where the site goes. */
export interface BuildOptions {
  content: string;
  out: string;
  /** What can be thrown away; a folder of the project's `.cache` when not given. */
  cache?: string | undefined;
  /** How many earlier sites are kept beside it, to go back to. */
  keep?: number;
  /** Called as the build goes on, with how much of a phase is done. */
  progress?: (phase: BuildPhase, done: number, total: number) => void;
}

/** What a build did; undefined when nothing had changed since the one before. */
export interface BuildStats extends EditionStats {
  readonly articles: number;
  readonly pages: { readonly reused: number; readonly rendered: number };
  readonly search: SearchStats;
}

const KEPT_RELEASES = 2;

/** One build of a checkout at a time, whichever newsroom: Astro keeps a folder of its own, `.astro`, in the project. */
const LOCK = resolve('.cache/build.lock');

/**
 * Builds the site in the cache and puts it at `out` by a rename, once everything is right: a build that fails or is
 * killed leaves the old site as it was.
 * @throws FaultError when the content has faults; BusyError when another build is at work
 */
export async function buildSite(options: BuildOptions): Promise<BuildStats | undefined> {
  const { content, out, cache: given, keep = KEPT_RELEASES } = options;
  const cache = given ? resolve(given) : cacheFor(content);
  mkdirSync(cache, { recursive: true });
  mkdirSync(dirname(LOCK), { recursive: true });
  setPlaces({ content: resolve(content), cache });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro believes this variable before the command: a shell that says “test” or “development” must not shape the site.
  process.env['NODE_ENV'] = 'production';
  return withLock(LOCK, async () => {
    const releases = new Releases(out);
    const inputs = inputsOf(resolve(content), codeVersion(['src', 'public']));
    const day = dayOf(new Date());
    if (isUnchanged(cache, out, inputs, day)) return undefined;
    const stats = await makeSite(cache, options);
    releases.install(join(cache, 'site'), keep);
    const settled = [...newsroom().articles, ...newsroom().drafts].every(({ date }) => date <= day);
    putStamp(cache, out, { inputs, day, settled });
    return stats;
  });
}

/** Makes the whole site in the cache. */
async function makeSite(cache: string, { progress }: BuildOptions): Promise<BuildStats> {
  const site = join(cache, 'site');
  const store = new PageStore(cache);
  watchPages({ store, onPage: (done, total) => progress?.('pages', done, total) });
  const { stats } = await readAndPublish(progress);
  try {
    // Loading Astro takes a while: not before it is known that there is something to build.
    const { build } = await import('astro');
    await build({ logLevel: 'warn' });
    store.complete(site);
    const read = newsroom();
    progress?.('search', 0, 1);
    const search = await buildSearch({
      records: newsroomRecords(read, articleText),
      abbreviations: plainAbbreviations(read),
      out: site,
      cache: join(cache, 'search'),
    });
    progress?.('search', 1, 1);
    const pages = { reused: store.reused, rendered: store.rendered };
    return { ...stats, articles: read.articles.length, pages, search };
  } finally {
    closeEdition();
  }
}

/** Each newsroom has a cache of its own, so that building one does not spoil another's. */
export function cacheFor(content: string): string {
  const path = resolve(content);
  const name = path === resolve('content') ? 'content' : createHash('sha256').update(path).digest('hex').slice(0, 12);
  return resolve('.cache', name);
}
