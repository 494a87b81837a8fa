import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';

/**
 * Calls `see` with every node of a tree, parents before their children. A visitor that can also skip, stop and replace
 * spends a tenth of all the time that an article takes.
 */
export function walk<N extends HtmlNodes | MarkdownNodes>(node: N, see: (node: N) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) walk(child as N, see);
}
