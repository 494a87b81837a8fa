import type { Nodes, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Nodes as MarkdownNodes, Root as MarkdownRoot } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { slugify } from '../text/slug.ts';
import { walk } from './walk.ts';

/** Gives each heading an id from its words, so that it can be linked to; equal headings are numbered. */
export function rehypeHeadingIds() {
  return (tree: Root) => {
    const idOf = numberedIds();
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName) || node.properties['id'] !== undefined) return;
      node.properties['id'] = idOf(toText(node));
    });
  };
}

/** The ids to which a link can lead before the text is rendered: those of its headings, and those its HTML gives. */
export function headingIdsOf(tree: MarkdownRoot): string[] {
  const idOf = numberedIds();
  const ids: string[] = [];
  walk<MarkdownNodes>(tree, (node) => {
    if (node.type === 'heading') ids.push(idOf(toString(node, { includeImageAlt: false })));
    if (node.type === 'html')
      for (const [, id] of node.value.matchAll(/\sid\s*=\s*["']?([^"'\s>]+)/gi)) if (id !== undefined) ids.push(id);
  });
  return ids;
}

function numberedIds(): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const base = slugify(words) || 'muc';
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${String(count)}`;
  };
}
