import type { Options as RemarkRehypeOptions } from 'remark-rehype';
import type { PluggableList } from 'unified';
import { rehypeHeadingIds } from './heading-ids.ts';
import { remarkNewsroomLinks } from './newsroom-links.ts';
import { rehypeAnnotate } from './rehype-annotate.ts';
import { rehypeFigures } from './rehype-figures.ts';

/** The one ordered pipeline, for `.md` (render.ts) and `.mdx` (Astro's MDX) alike. */
export const REMARK_PLUGINS: PluggableList = [remarkNewsroomLinks];
export const REHYPE_PLUGINS: PluggableList = [rehypeHeadingIds, rehypeFigures, rehypeAnnotate];
export const REMARK_REHYPE: RemarkRehypeOptions = {
  footnoteLabel: 'Chú thích',
  footnoteBackLabel: (reference) => `Về chỗ dẫn chú thích ${String(reference + 1)}`,
  clobberPrefix: '',
};
