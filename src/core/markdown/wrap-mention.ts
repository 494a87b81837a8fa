import type { Element, ElementContent, Text } from 'hast';
import type { Span } from '../text/normalise.ts';
import { endOf, replaceNode } from './pieces.ts';
import type { Piece } from './pieces.ts';

/**
 * Puts a mention that inline markup cuts (“Nghị quyết **18-NQ/TW**”) into one element. False, and nothing is changed,
 * when one of its ends lies within markup that reaches out of it, or a part of it may not be linked.
 * @param pieces all text of the tree; what was put into the element is no longer open in it
 */
export function wrapMention(
  pieces: Piece[],
  { start, end }: Span,
  wrap: (children: ElementContent[]) => Element,
): boolean {
  const from = pieces.findIndex((piece) => start < endOf(piece) && piece.start < end);
  const parts = pieces.slice(from).filter((piece) => piece.start < end);
  const [first, last] = [parts[0], parts.at(-1)];
  if (from < 0 || !first || !last || first === last || parts.some(({ open }) => !open)) return false;
  const depth = sharedDepth(parts);
  const parent = first.path[depth - 1];
  if (!parent) return false;
  const childOf = (piece: Piece) => piece.path[depth] ?? piece.node;
  const before = pieces[from - 1];
  const after = pieces[from + parts.length];
  if (childOf(first) !== first.node && (start > first.start || (before && childOf(before) === childOf(first))))
    return false;
  if (childOf(last) !== last.node && (end < endOf(last) || (after && childOf(after) === childOf(last)))) return false;

  const head = start > first.start ? cutText(first.node, start - first.start) : undefined;
  const tail = end < endOf(last) ? cutText(last.node, end - last.start) : undefined;
  if (head) replaceNode(parent, first.node, head);
  if (tail) replaceNode(parent, last.node, tail);
  const children = parent.children as ElementContent[];
  const at = children.indexOf(head ? head[1] : (childOf(first) as ElementContent));
  const to = children.indexOf(tail ? tail[0] : (childOf(last) as ElementContent));
  const element = wrap(children.slice(at, to + 1));
  children.splice(at, to + 1 - at, element);
  pieces.splice(
    from,
    parts.length,
    ...(head ? [{ ...first, node: head[0] }] : []),
    ...parts.slice(head ? 1 : 0, tail ? -1 : undefined).map((piece) => ({ ...piece, open: false })),
    ...(tail ? [{ ...last, node: tail[1], start: end }] : []),
  );
  return true;
}

/** How many elements, from the root on, hold all the pieces. */
function sharedDepth(pieces: readonly Piece[]): number {
  const [first, ...others] = pieces;
  let depth = 0;
  while (first?.path[depth] && others.every(({ path }) => path[depth] === first.path[depth])) depth += 1;
  return depth;
}

function cutText({ value }: Text, at: number): [Text, Text] {
  return [
    { type: 'text', value: value.slice(0, at) },
    { type: 'text', value: value.slice(at) },
  ];
}
