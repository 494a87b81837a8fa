import type { Nodes, Parents, Root } from 'mdast';
import type { Place } from '../newsroom/fault.ts';
import { textBlock } from './text-block.ts';
import type { BlockRole, TextBlock } from './text-block.ts';

/** A piece of a block's words and where it stands in the body; `exact` when each unit of it stands for one there. */
interface Piece {
  readonly at: number;
  readonly source: number;
  readonly exact: boolean;
}

const ROLES: Readonly<Record<string, BlockRole>> = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' };

/** The words of a parsed body, block by block, in the order of the text; alt texts, code and raw HTML are their own. */
export function bodyBlocks(tree: Root, body: string, place: (offset: number) => Place): TextBlock[] {
  const blocks: TextBlock[] = [];
  const single = (node: Nodes, role: BlockRole, raw: string) => {
    const start = node.position?.start.offset ?? 0;
    const inside = body.indexOf(raw, start);
    const source = inside >= 0 && inside < (node.position?.end.offset ?? 0) ? inside : start;
    blocks.push(textBlock({ role, raw, prose: role === 'alt' }, (offset) => place(source + offset)));
  };
  const walk = (node: Nodes, quoted: boolean) => {
    const role = ROLES[node.type];
    if (role) blocks.push(phrasing(node as Parents, role, quoted));
    if (node.type === 'image' && node.alt) single(node, 'alt', node.alt);
    if (node.type === 'code' || node.type === 'inlineCode') single(node, 'code', node.value);
    if (node.type === 'html') single(node, 'html', node.value);
    if ('children' in node) for (const child of node.children) walk(child, quoted || node.type === 'blockquote');
  };
  const phrasing = (node: Parents, role: BlockRole, quoted: boolean) => {
    const pieces: Piece[] = [];
    let raw = '';
    const collect = (inner: Nodes) => {
      if (inner.type === 'text' || inner.type === 'break') {
        const value = inner.type === 'text' ? inner.value : '\n';
        const { start, end } = { start: inner.position?.start.offset ?? 0, end: inner.position?.end.offset ?? 0 };
        pieces.push({ at: raw.length, source: start, exact: end - start === value.length });
        raw += value;
      } else if ('children' in inner) inner.children.forEach(collect);
    };
    collect(node);
    return textBlock({ role, raw, prose: !quoted }, (offset) => place(sourceOf(pieces, offset)));
  };
  walk(tree, false);
  return blocks;
}

function sourceOf(pieces: readonly Piece[], offset: number): number {
  const piece = pieces.findLast(({ at }) => at <= offset);
  if (!piece) return 0;
  return piece.exact ? piece.source + offset - piece.at : piece.source;
}
