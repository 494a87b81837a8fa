import { hash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import process from 'node:process';
import type { Loader, LoaderContext } from 'astro/loaders';
import { articleText, isPublished, readAndPublish } from './article-text.ts';
import { showFaults } from './fault-overlay.ts';
import { newsroom } from './newsroom.ts';
import { places } from './places.ts';

/**
 * The articles, read by core and handed to Astro as metadata only. Any fault ends a build before a page is written; in
 * `npm run dev` it is printed and shown over the page until it is mended, and the last good newsroom stays on show.
 */
export function articles(): Loader {
  return {
    name: 'articles',
    load: async (context) => {
      await load(context);
      const { watcher, logger } = context;
      if (!watcher) return;
      const root = resolve(places().content) + sep;
      watcher.add(root);
      let timer: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(root)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          load(context).then(
            () => {
              showFaults(undefined);
            },
            (error: unknown) => {
              const message = error instanceof Error ? error.message : String(error);
              logger.error(message);
              showFaults(message);
            },
          );
        }, 30);
      });
    },
  };
}

async function load(context: LoaderContext): Promise<void> {
  const { store, watcher } = context;
  const { content } = places();
  // A build has read the newsroom already, before Astro was started.
  if (watcher || !isPublished()) await readAndPublish();
  const gone = new Set(store.keys());
  for (const article of newsroom().articles) {
    const { id, file, format, title } = article;
    // In a build Astro needs to know only what it renders itself; in dev it watches all that changes.
    if (format !== 'mdx' && !watcher) continue;
    gone.delete(id);
    const filePath = relative(process.cwd(), resolve(content, file)).split(sep).join('/');
    // A module that an earlier build knew is not taken over with an entry that did not change.
    if (format === 'mdx') store.addModuleImport(filePath);
    store.set({
      id,
      data: await context.parseData({ id, data: { title } }),
      digest: hash('sha256', `${title}\0${articleText(article).digest}${format === 'mdx' ? article.body : ''}`),
      ...(format === 'mdx' ? { filePath, deferredRender: true } : {}),
    });
  }
  for (const id of gone) store.delete(id);
}
