import process from 'node:process';
import type { Loader } from 'astro/loaders';
import { WITHOUT_ARTICLES } from './places.ts';

// What reads newsrooms takes Vite a second to load; compiling without articles does without it.
const articleLoader = process.env[WITHOUT_ARTICLES] === undefined ? await import('./article-loader.ts') : undefined;

/** Gives Astro the MDX articles of the newsroom, or none where it compiles without articles. */
export function articles(): Loader {
  return {
    name: 'articles',
    load: async (context) => {
      if (articleLoader) await articleLoader.loadArticles(context);
      else context.store.clear();
    },
  };
}
