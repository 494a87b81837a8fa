import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { withContext } from './context.ts';
import type { MarkdownContext } from './context.ts';
import { REMARK_PLUGINS } from './plugins.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(REMARK_PLUGINS).freeze();

/**
 * An MDX body's tree after the pipeline's remark plugins. Astro compiles the file once more for its page; this run
 * finds its faults before a page is built. The body must have passed restrictMdx.
 */
export function readMdx(body: string, context: MarkdownContext): Root {
  const file = withContext(new VFile(body), context);
  // The plugins change the tree in place, and a remark tree has no other root.
  return processor.runSync(processor.parse(file), file) as Root;
}
