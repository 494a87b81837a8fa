import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { dayOf } from '../core/check/check.ts';
import type { EditionStats } from '../core/edition/edition.ts';
import { RenewedFolder } from '../core/files/renewed-folder.ts';
import { listFiles } from '../core/newsroom/files.ts';
import { buildSearch } from '../core/search/build.ts';
import type { SearchStats } from '../core/search/build.ts';
import { INDEX_FOLDER } from '../core/search/query/manifest.ts';
import { newsroomRecords, plainAbbreviations } from '../core/search/newsroom-records.ts';
import { articleText, dataDigest } from './article-text.ts';
import { closeEdition, readAndPublish } from './read-and-publish.ts';
import { withLock } from './lock.ts';
import { newsroom } from './newsroom.ts';
import { putPictures } from './newsroom-files.ts';
import { putAssets } from './output/assets.ts';
import { PageStore } from './output/page-store.ts';
import { Releases } from './output/releases.ts';
import { groundOf } from './output/ground.ts';
import { renderPages } from './output/render-pages.ts';
import type { RenderedPages } from './output/render-pages.ts';
import { inputsOf, isUnchanged, looksOf, putStamp, siteDigest } from './output/stamp.ts';
import { setPlaces } from './places.ts';
import { pageProgram, plainProgram, programVersion } from './program/page-program.ts';

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
  /** Fills the cache before the build looks into it. */
  prepare?: (cache: string) => void;
  /** Called as the build goes on, with how much of a phase is done. */
  progress?: (phase: BuildPhase, done: number, total: number) => void;
}

/** What a build did; undefined when nothing had changed since the one before. */
export interface BuildStats extends EditionStats {
  readonly articles: number;
  readonly pages: RenderedPages;
  readonly search: SearchStats;
}

const KEPT_RELEASES = 2;

/**
 * Builds the site in the cache and puts it at `out` by a rename, once everything is right: a build that fails or is
 * killed leaves the old site as it was.
 * @throws FaultError when the content has faults; BusyError when another build is at work
 */
export async function buildSite(options: BuildOptions): Promise<BuildStats | undefined> {
  const { content, out, keep = KEPT_RELEASES, prepare } = options;
  const cache = prepareBuild(options);
  return withLock(async () => {
    const releases = new Releases(out);
    const version = programVersion();
    const inputs = inputsOf(resolve(content), version);
    const day = dayOf(new Date());
    if (isUnchanged(cache, out, resolve(content), inputs, day)) return undefined;
    prepare?.(cache);
    const { stats, site } = await makeSite(cache, version, options);
    const looks = siteDigest(site.files, stats.search.looks);
    // What is no longer kept is what the next site is made from. In CI, where caches are packed up, it would only weigh.
    const next = process.env['CI'] ? undefined : site.path;
    const moved = releases.install(site.path, keep, next);
    const settled = [...newsroom().articles, ...newsroom().drafts].every(({ date }) => date <= day);
    putStamp(cache, { inputs, site: moved ? looks : looksOf(out), day, settled });
    if (next !== undefined && moved && site.wasEmpty && !existsSync(next)) site.prepareNext(out);
    return stats;
  });
}

/** Tells this process where it reads and writes; gives the folder of what can be thrown away. */
export function prepareBuild({ content, cache: given }: BuildOptions): string {
  const cache = given ? resolve(given) : cacheFor(content);
  mkdirSync(cache, { recursive: true });
  setPlaces({ content: resolve(content), cache });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro believes this variable before the command: a shell that says “test” or “development” must not shape the site.
  process.env['NODE_ENV'] = 'production';
  return cache;
}

/**
 * Makes the whole site in the cache.
 * @param version of the program
 */
async function makeSite(
  cache: string,
  version: string,
  { content, progress }: BuildOptions,
): Promise<{ stats: BuildStats; site: RenewedFolder }> {
  // Compiling takes much memory, which it has given back when the articles are rendered.
  const early = hasMdx(content) ? undefined : plainProgram(version);
  const reading = readAndPublish({ ...(progress && { progress }) });
  await Promise.allSettled([early, reading]);
  const { stats } = await reading;
  try {
    const { entry, assets, look } = await pageProgram(version);
    const site = new RenewedFolder(join(cache, 'site'), INDEX_FOLDER);
    const store = new PageStore(cache, site);
    await putAssets(assets, site, store);
    await putPictures(content, cache, site, store);
    const read = newsroom();
    const ground = groundOf(read, content, dataDigest);
    progress?.('search', 0, 1);
    // The index is made of the articles, not of their pages: both at once. Should one fail, the other comes to its end.
    const [search, rendering] = await Promise.allSettled([
      buildSearch({
        records: newsroomRecords(read, articleText),
        abbreviations: plainAbbreviations(read),
        out: site.path,
        cache: join(cache, 'search'),
        ground: `${version} ${ground}`,
      }),
      renderPages(entry, site, store, look, ground, (done, total) => progress?.('pages', done, total)),
    ]);
    if (rendering.status === 'rejected') throw rendering.reason;
    if (search.status === 'rejected') throw search.reason;
    progress?.('search', 1, 1);
    store.complete(site);
    site.finish();
    return {
      stats: { ...stats, articles: read.articles.length, pages: rendering.value, search: search.value },
      site,
    };
  } finally {
    closeEdition();
  }
}

const hasMdx = (content: string): boolean => listFiles(content).some(({ path }) => path.endsWith('.mdx'));

/** Each newsroom has a cache of its own, so that building one does not spoil another's. */
export function cacheFor(content: string): string {
  const path = resolve(content);
  const name = path === resolve('content') ? 'content' : createHash('sha256').update(path).digest('hex').slice(0, 12);
  return resolve('.cache', name);
}
