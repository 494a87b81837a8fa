import type { Element, ElementContent, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { addressOf } from '../newsroom/addresses.ts';
import { annotate } from '../mentions/annotate.ts';
import type { Annotation } from '../mentions/annotation.ts';
import { findUnbroken } from '../mentions/find-short-forms.ts';
import type { Span } from '../text/normalise.ts';
import { contextOf } from './context.ts';
import { collectText, endOf, parentOf, replaceNode } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { wrapMention } from './wrap-mention.ts';

/** The class of what stays on one line. */
const UNBROKEN = 'lien';

/**
 * Links the documents, people, organisations and events that an article names to their pages, marks dates and the
 * first use of an abbreviation, and keeps codes on one line. Not a letter of the text is changed. What was found goes
 * to the context.
 */
export function rehypeAnnotate() {
  return (tree: Root, file: VFile) => {
    const context = contextOf(file);
    if (!context?.setting) return;
    const { text, pieces } = collectText(tree);
    const found = annotate(text, context.setting, context.newsroom);
    context.found = { text, ...found, annotations: preferText(found.annotations, pieces) };
    const marks = markAgain(found.annotations, pieces);
    const whole = marks.map((mark) => ('id' in mark ? joinSplit(mark, pieces) : mark));
    for (const piece of pieces) {
      const parts = piece.open ? partsOf(piece, whole) : undefined;
      if (parts) replaceNode(parentOf(piece), piece.node, parts);
    }
  };
}

/** An annotation, and whether its record has been linked before. */
type Mark = Annotation & { readonly again: boolean };

/** Says of each annotation whether it names a record that the text before it has linked. */
function markAgain(annotations: readonly Annotation[], pieces: readonly Piece[]): Mark[] {
  const open = pieces.filter((piece) => piece.open);
  const seen = new Set<string>();
  return annotations.map((annotation) => {
    if (!('id' in annotation)) return { ...annotation, again: false };
    const name = `${annotation.kind} ${annotation.id}`;
    const again = annotation.byTitle ?? seen.has(name);
    if (!annotation.byTitle && open.some((piece) => isIn(annotation, piece))) seen.add(name);
    return { ...annotation, again };
  });
}

/** A mention in one piece as it is; one that markup cuts is wrapped at once, or shortened to its longest part. */
function joinSplit(mark: Mark, pieces: Piece[]): Mark {
  const touched = pieces.filter((piece) => piece.start < mark.end && mark.start < endOf(piece));
  if (touched.length < 2) return mark;
  const link = (children: ElementContent[]) => elementOf(mark, children);
  if (!isDropped(mark) && wrapMention(pieces, mark, link)) return mark;
  const parts = touched
    .filter(({ open }) => open)
    .map((piece) => trim(piece, Math.max(mark.start, piece.start), Math.min(mark.end, endOf(piece))));
  return { ...mark, ...parts.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] };
}

/** A stretch of a piece without the spaces at its ends. */
function trim({ node, start: base }: Piece, start: number, end: number): Span {
  const words = node.value.slice(start - base, end - base);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

const isIn = ({ start, end }: Annotation, piece: Piece): boolean => start < endOf(piece) && piece.start < end;

/** What a heading names is left out where the text names it too: a sentence says more than a heading. */
function preferText(annotations: readonly Annotation[], pieces: readonly Piece[]): Annotation[] {
  const headings = pieces.filter(({ heading }) => heading);
  const inHeading = ({ start }: Annotation) =>
    headings.some((piece) => start >= piece.start && start < piece.start + piece.node.value.length);
  const key = (annotation: Annotation) =>
    'id' in annotation ? `${annotation.kind} ${annotation.id}` : annotation.kind;
  const inText = new Set(annotations.filter((annotation) => !inHeading(annotation)).map(key));
  return annotations.filter((annotation) => !inHeading(annotation) || !inText.has(key(annotation)));
}

/** A text node cut at the annotations that lie wholly in it; undefined when there are none. */
function partsOf(piece: Piece, marks: readonly Mark[]): ElementContent[] | undefined {
  const { node, start } = piece;
  const end = endOf(piece);
  const parts: ElementContent[] = [];
  let at = start;
  const text = (from: number, to: number): Text => ({
    type: 'text',
    value: node.value.slice(from - start, to - start),
  });
  for (const mark of marks) {
    if (mark.start < at || mark.end > end || isDropped(mark)) continue;
    if (mark.start > at) parts.push(text(at, mark.start));
    parts.push(elementOf(mark, [text(mark.start, mark.end)]));
    at = mark.end;
  }
  if (parts.length === 0) return undefined;
  if (at < end) parts.push(text(at, end));
  return parts;
}

/** Organisations and events are linked once; documents and people wherever they stand, all but the first name marked so. */
const isDropped = ({ kind, again }: Mark): boolean => again && (kind === 'organisation' || kind === 'event');

function elementOf(mark: Mark, children: ElementContent[]): Element {
  const element = (tagName: string, properties: Element['properties'], inside = children): Element => ({
    type: 'element',
    tagName,
    properties,
    children: inside,
  });
  switch (mark.kind) {
    case 'date':
      return element('time', { dateTime: mark.date });
    case 'abbreviation':
      return element('abbr', { title: mark.meaning });
    case 'unbroken':
      return element('span', { className: [UNBROKEN] });
    default: {
      const { kind, id, again } = mark;
      return element(
        'a',
        { href: addressOf[kind](id), className: again ? [kind, 'again'] : [kind] },
        kind === 'document' ? children.flatMap(keepCodesWhole) : children,
      );
    }
  }
}

/** What a link holds, with each code in it kept on one line; the type and the words around may break. */
function keepCodesWhole(node: ElementContent): ElementContent[] {
  if (node.type === 'element') return [{ ...node, children: node.children.flatMap(keepCodesWhole) }];
  if (node.type !== 'text') return [node];
  const { value } = node;
  const parts: ElementContent[] = [];
  let at = 0;
  const text = (from: number, to?: number): Text => ({ type: 'text', value: value.slice(from, to) });
  for (const { start, end } of findUnbroken(value)) {
    if (start > at) parts.push(text(at, start));
    parts.push({
      type: 'element',
      tagName: 'span',
      properties: { className: [UNBROKEN] },
      children: [text(start, end)],
    });
    at = end;
  }
  if (at === 0) return [node];
  return at < value.length ? [...parts, text(at)] : parts;
}
