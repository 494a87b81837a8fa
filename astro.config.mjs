import { posix, join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { REHYPE_PLUGINS, REMARK_REHYPE } from './src/core/markdown/plugins.ts';
import { classicScripts } from './src/site/classic-scripts.ts';
import { tellOpenPages } from './src/site/open-pages.ts';
import { fonts } from './src/site/fonts/plugin.ts';
import { MDX_REMARK_PLUGINS } from './src/site/mdx-context.ts';
import { servePictures } from './src/site/newsroom-files.ts';
import { places } from './src/site/places.ts';
import { keepProgram } from './src/site/program/keep-program.ts';
import { COMPILED_ASSETS } from './src/site/program/program.ts';

const ASSETS = 'tep';
const { cache, content } = places();

export default defineConfig({
  outDir: COMPILED_ASSETS,
  cacheDir: join(cache, 'astro'),
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never', assets: ASSETS },
  markdown: {
    processor: unified({
      smartypants: false,
      remarkPlugins: MDX_REMARK_PLUGINS,
      rehypePlugins: REHYPE_PLUGINS,
      remarkRehype: REMARK_REHYPE,
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), servePictures(content), tellOpenPages(), keepProgram()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [classicScripts(join(cache, 'client')), fonts('.cache/fonts')],
    server: { fs: { allow: ['.', content] } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    experimental: {
      // Styles leave the prerender build, where { relative: true } is ignored; a string is taken as it is.
      renderBuiltUrl: (file, { hostType }) => (hostType === 'css' ? posix.relative(ASSETS, file) : undefined),
    },
  },
});
