import { hash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codeVersion } from '../code-version.ts';
import type { PageStore } from './page-store.ts';

/** What a build tells Astro's integration, and hears from it. */
interface Watch {
  readonly store: PageStore;
  /** Called before each page is rendered. */
  readonly onPage: (done: number, total: number) => void;
}

const KEY = Symbol.for('ban-tin.changed-pages');
const shared = globalThis as typeof globalThis & { [KEY]?: Watch };

/** Has the builds of this process leave out pages that are as they were. */
export function watchPages(watch: Watch): void {
  shared[KEY] = watch;
}

/**
 * Astro renders only the pages whose key is new (see shown-paths.ts); the others are put into the site from the page
 * store. Astro's own `experimental.incrementalBuild` is not used: it keeps a copy as soon as a page is written, so that
 * a build that fails later can publish an edit that was taken back, and it knows nothing of middleware.
 * @param assets the folder of styles and scripts in the built site
 */
export function changedPages(assets: string): AstroIntegration {
  let outDir = '';
  return {
    name: 'changed-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => {
          let total = 0;
          let done = 0;
          return {
            ...astro,
            name: 'changed-pages',
            getStaticPaths: async () => {
              const version = hash('sha1', `${codeVersion(['src', 'public'])} ${namesIn(join(outDir, assets))}`);
              const paths = await astro.getStaticPaths();
              const changed = paths.filter(
                ({ pathname, cacheKey }) =>
                  cacheKey === undefined ||
                  !shared[KEY]?.store.canReuse(`${pathname.slice(1)}.html`, `${version} ${cacheKey}`),
              );
              total = changed.length;
              return changed;
            },
            render: (request, options) => {
              shared[KEY]?.onPage(++done, total);
              return astro.render(request, options);
            },
          };
        });
      },
    },
  };
}

/** Pages name their styles and scripts, whose names tell their content. */
function namesIn(folder: string): string {
  return existsSync(folder) ? readdirSync(folder).toSorted().join(' ') : '';
}
