import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { withContext } from './context.ts';
import type { MarkdownContext } from './context.ts';
import { REHYPE_PLUGINS, REMARK_PLUGINS, REMARK_REHYPE } from './plugins.ts';

/** What MDX adds to a tree, kept as it is. */
const JSX = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMdx)
  .use(REMARK_PLUGINS)
  .use(remarkRehype, { ...REMARK_REHYPE, passThrough: [...JSX] })
  .use(REHYPE_PLUGINS)
  .freeze();

/**
 * Runs the pipeline over an MDX body for what it finds; faults and findings go to the context. Astro compiles the file
 * once more for its page. The body must have passed restrictMdx.
 */
export function readMdx(body: string, context: MarkdownContext, tree?: Root): void {
  const file = withContext(new VFile(body), context);
  processor.runSync(tree ?? processor.parse(file), file);
}
