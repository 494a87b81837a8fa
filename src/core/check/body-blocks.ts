import type { Nodes, Root } from 'mdast';
import type { Place } from '../newsroom/fault.ts';
import { textBlock } from './text-block.ts';
import type { BlockRole, TextBlock } from './text-block.ts';
import { withoutTags } from './without-tags.ts';

/** A piece of a block's words and where it stands in the body; `exact` when each unit of it stands for one there. */
interface Piece {
  readonly at: number;
  readonly source: number;
  readonly exact: boolean;
}

/** Nodes whose words make a block. A row holds its cells once more, so that words spread over cells are seen. */
const ROLES: Readonly<Record<string, BlockRole>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
  tableRow: 'row',
};

/** The words of a parsed body, block by block, in the order of the text; alt texts, titles, code and HTML are their own. */
export function bodyBlocks(tree: Root, body: string, place: (offset: number) => Place): TextBlock[] {
  const blocks: TextBlock[] = [];
  const single = (node: Nodes, role: BlockRole, words: string) => {
    const start = node.position?.start.offset ?? 0;
    const inside = body.indexOf(words, start);
    const source = inside >= 0 && inside < (node.position?.end.offset ?? 0) ? inside : start;
    const raw = role === 'html' ? withoutTags(words) : words;
    blocks.push(textBlock({ role, raw, prose: role === 'alt' }, (offset) => place(source + offset)));
  };
  const walk = (node: Nodes, quoted: boolean) => {
    const role = ROLES[node.type];
    if (role) blocks.push(phrasing(node, role, place, !quoted && role !== 'row'));
    for (const [part, words] of wordsOf(node)) single(node, part, words);
    if ('children' in node) for (const child of node.children) walk(child, quoted || node.type === 'blockquote');
  };
  walk(tree, false);
  return blocks;
}

/** The words that a node carries outside the running text. */
function wordsOf(node: Nodes): [BlockRole, string][] {
  switch (node.type) {
    case 'image':
    case 'imageReference':
    case 'link':
    case 'definition':
      return [
        ...('alt' in node && node.alt ? ([['alt', node.alt]] as [BlockRole, string][]) : []),
        ...('title' in node && node.title ? ([['alt', node.title]] as [BlockRole, string][]) : []),
      ];
    case 'code':
    case 'inlineCode':
      return [['code', node.value]];
    case 'html':
      return [['html', node.value]];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap(({ value }): [BlockRole, string][] =>
        typeof value === 'string' ? [['code', value]] : [],
      );
    default:
      return [];
  }
}

function phrasing(node: Nodes, role: BlockRole, place: (offset: number) => Place, prose: boolean): TextBlock {
  const pieces: Piece[] = [];
  let raw = '';
  const add = (value: string, inner: Nodes) => {
    const source = inner.position?.start.offset ?? 0;
    pieces.push({ at: raw.length, source, exact: (inner.position?.end.offset ?? 0) - source === value.length });
    raw += value;
  };
  const collect = (inner: Nodes) => {
    if (inner.type === 'text') add(inner.value, inner);
    else if (inner.type === 'break') add('\n', inner);
    else if ('children' in inner)
      for (const [index, child] of inner.children.entries()) {
        if (inner.type === 'tableRow' && index > 0) add(' | ', child);
        collect(child);
      }
  };
  collect(node);
  return textBlock({ role, raw, prose }, (offset) => {
    const piece = pieces.findLast(({ at }) => at <= offset);
    if (!piece) return place(node.position?.start.offset ?? 0);
    return place(piece.exact ? piece.source + offset - piece.at : piece.source);
  });
}
