import type { Nodes, Root as Tree } from 'hast';
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
import { plainElements } from './plain-hast.ts';
import { plainHtml } from './plain-html.ts';
import { REHYPE_PLUGINS, REMARK_PLUGINS, REMARK_REHYPE } from './plugins.ts';

const SCHEMA: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  attributes: { ...defaultSchema.attributes, span: [['className', VERBATIM]] },
};

/** Elements that Markdown nests as a browser would. */
const SETTLED = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote hr table thead tbody tr th td strong em del code a img'.split(' '),
);
/** Whether a browser would read the same tree from its HTML: nothing raw, nothing to nest anew, no text in pieces. */
const isSettled = (node: Nodes): boolean =>
  (node.type === 'element' ? SETTLED.has(node.tagName) : node.type === 'root' || node.type === 'text') &&
  (!('children' in node) ||
    node.children.every(
      (child, index) => isSettled(child) && !(child.type === 'text' && node.children[index - 1]?.type === 'text'),
    ));

/** Reads a tree as a browser reads its HTML; most trees come out as they went in, and are spared it. */
function rehypeRawWhereNeeded() {
  const read = rehypeRaw();
  return (tree: Tree, file: VFile) => (isSettled(tree) ? tree : read(tree, file));
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(REMARK_PLUGINS)
  .use(remarkRehype, { ...REMARK_REHYPE, allowDangerousHtml: true })
  .use(rehypeRawWhereNeeded)
  .use(rehypeSanitize, SCHEMA)
  .use(REHYPE_PLUGINS)
  .use(rehypeStringify)
  .freeze();

const finisher = unified().use(REHYPE_PLUGINS).freeze();

/**
 * The HTML of a Markdown body; raw HTML off the safe list is left out. Faults go to the context.
 * @param tree the body as parseMarkdown gives it, when it has been parsed already; it is changed
 */
export function renderMarkdown(body: string, context: MarkdownContext, tree?: Root): string {
  const file = withContext(new VFile(body), context);
  const markdown = tree ?? processor.parse(file);
  const elements = plainElements(markdown);
  const html = elements ? (finisher.runSync(elements, file) as Tree) : processor.runSync(markdown, file);
  return plainHtml(html) ?? processor.stringify(html, file);
}
