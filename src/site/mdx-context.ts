import { relative, sep } from 'node:path';
import type { PluggableList } from 'unified';
import type { VFile } from 'vfile';
import { withContext } from '../core/markdown/context.ts';
import { REMARK_PLUGINS } from '../core/markdown/plugins.ts';
import { newsroom } from './newsroom.ts';
import { places } from './places.ts';

/** Gives an `.mdx` file that Astro renders the context that core's plugins ask for; its faults were found on reading. */
function remarkContext() {
  return (_tree: unknown, file: VFile) => {
    const path = relative(places().content, file.path).split(sep).join('/');
    const article = newsroom().articles.find((candidate) => candidate.file === path);
    if (article)
      withContext(file, {
        file: path,
        bodyLine: article.bodyLine,
        setting: article,
        newsroom: newsroom(),
        bySlug: newsroom().bySlug,
        faults: [],
      });
  };
}

/** Core's remark plugins, for Astro's MDX. */
export const MDX_REMARK_PLUGINS: PluggableList = [remarkContext, ...REMARK_PLUGINS];
