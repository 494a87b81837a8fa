import { unified } from '@astrojs/markdown-remark';
import type { RehypePlugins, RemarkPlugins } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { REHYPE_PLUGINS, REMARK_REHYPE } from '../core/markdown/plugins.ts';
import { MDX_REMARK_PLUGINS } from './mdx-context.ts';

/** What Astro's configuration says of MDX articles: they are read with core's plugins. */
export const MDX_ARTICLES = {
  markdown: {
    processor: unified({
      smartypants: false,
      // Astro's types leave presets out, of which there are none in these lists.
      remarkPlugins: MDX_REMARK_PLUGINS as RemarkPlugins,
      rehypePlugins: REHYPE_PLUGINS as RehypePlugins,
      remarkRehype: REMARK_REHYPE,
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx()],
};
