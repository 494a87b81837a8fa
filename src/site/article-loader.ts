import { hash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type { LoaderContext } from 'astro/loaders';
import { articleText, renewArticle } from './article-text.ts';
import { isPublished, readAndPublish } from './read-and-publish.ts';
import { newsroom } from './newsroom.ts';
import { showChanges, showFaults } from './open-pages.ts';
import { places } from './places.ts';

/** Editors write a file in several steps; so long it must have been left alone. */
const SETTLED_MS = 30;
/** A page that is being loaded comes first. */
const UNHURRIED_MS = 1000;

/**
 * The MDX articles, which Astro renders itself; everything else of the newsroom goes to the pages without it. Any fault ends
 * a build before a page is written; in `npm run dev` it is printed and shown over the page until it is mended, and the last
 * good newsroom stays on show, if there has been one.
 */
export async function loadArticles(context: LoaderContext): Promise<void> {
  const { watcher, logger } = context;
  // A build has read the newsroom already, before Astro was started.
  if (!watcher && !isPublished()) await readAndPublish();
  if (!watcher) {
    await storeMdx(context);
    return;
  }
  const root = resolve(places().content) + sep;
  watcher.add(root);
  const say = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    logger.error(message);
    showFaults(message);
  };
  let later: AbortController | undefined;
  let finishing = Promise.resolve();
  /** Does the articles that were put off, in threads, until the next change. */
  const finish = async (signal: AbortSignal) => {
    try {
      await wait(UNHURRIED_MS, undefined, { signal });
      await readAndPublish({ signal });
      showChanges(await storeMdx(context));
    } catch (error) {
      if (!signal.aborted) say(error);
    }
  };
  const reload = async () => {
    later?.abort();
    await finishing;
    try {
      const { pending } = await readAndPublish({ hurry: true });
      showChanges(await storeMdx(context));
      if (pending.size === 0) return;
      later = new AbortController();
      finishing = finish(later.signal);
    } catch (error) {
      say(error);
    }
  };
  await reload();
  let timer: NodeJS.Timeout | undefined;
  let reloading = Promise.resolve();
  watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(root)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reloading = reloading.then(reload);
    }, SETTLED_MS);
  });
}

/** Hands Astro the MDX articles; gives the paths of those that are another now. */
async function storeMdx(context: LoaderContext): Promise<string[]> {
  const { store } = context;
  const { content } = places();
  const changed: string[] = [];
  const gone = new Set(store.keys());
  for (const article of newsroom().articles) {
    const { id, file, format, title } = article;
    if (format !== 'mdx') continue;
    gone.delete(id);
    renewArticle(article);
    const path = resolve(content, file);
    const filePath = relative(process.cwd(), path).split(sep).join('/');
    // A module that an earlier build knew is not taken over with an entry that did not change.
    store.addModuleImport(filePath);
    const data = await context.parseData({ id, data: { title } });
    // With its place: an article that moved to another year is set anew, or Astro looks for it where it was.
    const digest = hash('sha256', `${filePath}\0${title}\0${articleText(article).digest}${article.body}`);
    if (store.set({ id, data, digest, filePath, deferredRender: true })) changed.push(path);
  }
  for (const id of gone) store.delete(id);
  return changed;
}
