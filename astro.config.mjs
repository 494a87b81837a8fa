import { posix, join } from 'node:path';
import process from 'node:process';
import { classicScripts } from './src/site/classic-scripts.ts';
import { tellOpenPages } from './src/site/open-pages.ts';
import { fonts } from './src/site/fonts/plugin.ts';
import { servePictures } from './src/site/newsroom-files.ts';
import { places, WITHOUT_ARTICLES } from './src/site/places.ts';
import { keepProgram } from './src/site/program/keep-program.ts';
import { COMPILED_ASSETS } from './src/site/program/program.ts';
import { unwatched } from './src/site/unwatched.ts';

const ASSETS = 'tep';
const { cache, content } = places();
// Loading what renders MDX takes half a second.
const forArticles =
  process.env[WITHOUT_ARTICLES] === undefined ? (await import('./src/site/mdx-articles.ts')).MDX_ARTICLES : undefined;

/** @type {import('astro').AstroUserConfig} */
export default {
  outDir: COMPILED_ASSETS,
  cacheDir: join(cache, 'astro'),
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never', assets: ASSETS },
  markdown: forArticles?.markdown,
  integrations: [...(forArticles?.integrations ?? []), servePictures(content), tellOpenPages(), keepProgram()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [classicScripts(join(cache, 'client')), fonts('.cache/fonts')],
    server: { fs: { allow: ['.', content] }, watch: { ignored: [unwatched(content)] } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    experimental: {
      // Styles leave the prerender build, where { relative: true } is ignored; a string is taken as it is.
      renderBuiltUrl: (file, { hostType }) => (hostType === 'css' ? posix.relative(ASSETS, file) : undefined),
    },
  },
};
