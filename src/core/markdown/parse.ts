import type { Root } from 'mdast';
import { parseProse } from './plain-prose.ts';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** The syntax tree of a body, before any plugin; undefined for MDX that cannot be parsed (`restrictMdx` says why). */
export function parseMarkdown(body: string, format: 'md' | 'mdx'): Root | undefined {
  if (format === 'md') return parseProse(body, (text) => markdown.parse(text));
  try {
    return mdx.parse(body);
  } catch (error) {
    if (error instanceof VFileMessage) return undefined;
    throw error;
  }
}
