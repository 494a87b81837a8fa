import { hash } from 'node:crypto';
import { setImmediate as otherWork } from 'node:timers/promises';
import { FolderWriter } from '../../core/files/folder-writer.ts';
import type { RenewedFolder } from '../../core/files/renewed-folder.ts';
import { Renderer } from '../program/renderer.ts';
import { doPage } from './page-job.ts';
import type { DonePage, PageJob } from './page-job.ts';
import { onlyPlain, shownText } from './page-key.ts';
import type { PageStore } from './page-store.ts';
import { PageThreads } from './page-threads.ts';

/** Fewer pages than this are rendered before threads have started. */
const WORTH_THREADS = 60;
/** Pages of a kind that are looked through: whether a kind shows plain data does not hang on the article. */
const SAMPLES = 100;
/** Pages between two looks at what else waits in this thread. */
const TURN = 50;

/** How many pages were not rendered anew, and how many were. */
export interface RenderedPages {
  readonly reused: number;
  readonly rendered: number;
}

/**
 * Renders the files of a site that are not in the page store as they would be now. The key of a page is a digest of all
 * that it shows.
 * @param version of what renders pages, which belongs to every key
 * @param ground of the newsroom's data (see ground.ts): a page of which neither that nor what it shows beyond it has changed
 * is not even asked what it shows
 * @param wanted which files are made, by their paths in the site; all unless told
 */
export async function renderPages(
  entry: string,
  site: RenewedFolder,
  store: PageStore,
  version: string,
  ground: string,
  progress: (done: number, total: number) => void,
  wanted: (file: string) => boolean = () => true,
): Promise<RenderedPages> {
  const renderer = await Renderer.load(entry);
  const writer = new FolderWriter(site.path);
  const paths = (await renderer.paths()).filter(({ file }) => wanted(file));
  store.standOn(hash('sha1', `${version} ${ground}`));
  let [done, reused, rendered] = [0, 0, 0];
  const count = () => {
    progress(++done, paths.length);
  };
  const reuse = () => {
    reused += 1;
    count();
  };
  const take = ({ file, look, digest }: DonePage) => {
    site.wrote(file, look);
    store.keepDigest(file, digest);
    rendered += 1;
    count();
  };
  const samples = new Map<number, number>();
  let threads: PageThreads | undefined;
  const first: PageJob[] = [];
  const others: typeof paths = [];
  try {
    for (const [index, path] of paths.entries()) {
      if (index % TURN === 0) await otherWork();
      if (!path.page) {
        others.push(path);
        continue;
      }
      const { page, ...place } = path;
      const beyond = page.shown.beyond();
      if (beyond !== undefined && store.canReuseUnasked(path.file, beyond)) {
        reuse();
        continue;
      }
      const shown = await page.shown.shows();
      const { key, json } = shownText(shown, version);
      if (store.canReuse(path.file, key)) {
        reuse();
        continue;
      }
      const sample = samples.get(path.route) ?? 0;
      if (sample < SAMPLES) onlyPlain(shown);
      samples.set(path.route, sample + 1);
      const job = { ...place, params: page.params, json: json(), text: page.shown.text() };
      if (threads) await threads.add(job);
      else if (first.push(job) >= WORTH_THREADS) {
        threads = new PageThreads({ entry, site: site.path }, take);
        for (const early of first.splice(0)) await threads.add(early);
      }
    }
    for (const path of others) {
      site.write(path.file, await renderer.render(path));
      count();
    }
    for (const job of first) take(await doPage(renderer, writer, job));
    await threads?.finish();
    return { reused, rendered };
  } finally {
    await threads?.close();
  }
}
