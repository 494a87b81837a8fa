import type { Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import type { Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { withContext } from './context.ts';
import type { MarkdownContext } from './context.ts';
import { VERBATIM } from './newsroom-links.ts';
import { REHYPE_PLUGINS, REMARK_PLUGINS, REMARK_REHYPE } from './plugins.ts';

const SCHEMA: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  attributes: { ...defaultSchema.attributes, span: [['className', VERBATIM]] },
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(REMARK_PLUGINS)
  .use(remarkRehype, { ...REMARK_REHYPE, allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, SCHEMA)
  .use(REHYPE_PLUGINS)
  .use(rehypeStringify)
  .freeze();

/**
 * The HTML of a Markdown body; raw HTML off the safe list is left out. Faults go to the context.
 * @param tree the body as parseMarkdown gives it, when it has been parsed already; it is changed
 */
export function renderMarkdown(body: string, context: MarkdownContext, tree?: Root): string {
  const file = withContext(new VFile(body), context);
  return processor.stringify(processor.runSync(tree ?? processor.parse(file), file), file);
}
