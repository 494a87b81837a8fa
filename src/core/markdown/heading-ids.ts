import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { slugify } from '../text/slug.ts';

/** Gives each heading an id from its words, so that it can be linked to; equal headings are numbered. */
export function rehypeHeadingIds() {
  return (tree: Root) => {
    const seen = new Map<string, number>();
    visit(tree, 'element', (node) => {
      if (!/^h[1-6]$/.test(node.tagName) || node.properties['id'] !== undefined) return;
      const base = slugify(toText(node)) || 'muc';
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      node.properties['id'] = count === 1 ? base : `${base}-${String(count)}`;
    });
  };
}
