import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { addressOf } from '../newsroom/addresses.ts';
import { annotate } from '../mentions/annotate.ts';
import type { Annotation } from '../mentions/annotation.ts';
import { findUnbroken } from '../mentions/find-short-forms.ts';
import { contextOf } from './context.ts';
import { VERBATIM } from './newsroom-links.ts';

/** The class of what stays on one line. */
const UNBROKEN = 'lien';

/** Elements whose text is not linked: links are already, headings and code stay as they are. */
const CLOSED = new Set(['a', 'abbr', 'code', 'kbd', 'pre', 'time', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Elements that run on within a paragraph; all others begin and end one. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
]);

interface Piece {
  node: Text;
  parent: Parents;
  start: number;
  open: boolean;
  heading: boolean;
}

/**
 * Links the documents, people, organisations and events that an article names to their pages, marks dates and the
 * first use of an abbreviation, and keeps codes on one line. Not a letter of the text is changed. What was found goes
 * to the context.
 */
export function rehypeAnnotate() {
  return (tree: Root, file: VFile) => {
    const context = contextOf(file);
    if (!context?.setting) return;
    const pieces: Piece[] = [];
    const text = collect(tree, pieces);
    const found = annotate(text, context.setting, context.newsroom);
    context.found = { text, ...found, annotations: preferText(found.annotations, pieces) };
    const seen = new Set<string>();
    // From the last text to the first, so that places in parents stay true while nodes are replaced.
    const marked = pieces.map((piece) => ({
      piece,
      parts: piece.open ? partsOf(piece, found.annotations, seen) : undefined,
    }));
    for (const { piece, parts } of marked.toReversed()) {
      if (!parts) continue;
      const at = piece.parent.children.indexOf(piece.node);
      (piece.parent.children as ElementContent[]).splice(at, 1, ...parts);
    }
  };
}

/** Text that the author keeps from being linked; see newsroom-links.ts. */
function isVerbatim(node: Parents): boolean {
  const names = 'properties' in node ? node.properties['className'] : undefined;
  return Array.isArray(names) && names.includes(VERBATIM);
}

/** The running text of a tree, its paragraphs parted by an empty line, and its text nodes with their places in it. */
function collect(tree: Root, pieces: Piece[]): string {
  let text = '';
  const endParagraph = () => {
    text = text.trimEnd();
    if (text !== '') text += '\n\n';
  };
  const walk = (parent: Parents, open: boolean, heading: boolean) => {
    for (const node of parent.children) {
      if (node.type === 'text') {
        pieces.push({ node, parent, start: text.length, open, heading });
        text += node.value.replaceAll('\n', ' ');
      } else if ('children' in node) {
        const name = 'tagName' in node ? node.tagName : '';
        const block = !INLINE.has(name);
        if (name === 'br') text += '\n';
        else if (block) endParagraph();
        walk(node, open && !CLOSED.has(name) && !isVerbatim(node), heading || /^h[1-6]$/.test(name));
        if (block) endParagraph();
      }
    }
  };
  walk(tree, true, false);
  return text;
}

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
function partsOf(
  { node, start }: Piece,
  annotations: readonly Annotation[],
  seen: Set<string>,
): ElementContent[] | undefined {
  const end = start + node.value.length;
  const inside = annotations.filter((annotation) => annotation.start >= start && annotation.end <= end);
  const parts: ElementContent[] = [];
  let at = start;
  const text = (from: number, to: number): Text => ({
    type: 'text',
    value: node.value.slice(from - start, to - start),
  });
  for (const annotation of inside) {
    const element = elementOf(annotation, text(annotation.start, annotation.end), seen);
    if (!element) continue;
    if (annotation.start > at) parts.push(text(at, annotation.start));
    parts.push(element);
    at = annotation.end;
  }
  if (parts.length === 0) return undefined;
  if (at < end) parts.push(text(at, end));
  return parts;
}

/** Organisations and events are linked once; documents and people wherever they stand, later ones marked so. */
function elementOf(annotation: Annotation, text: Text, seen: Set<string>): Element | undefined {
  const element = (
    tagName: string,
    properties: Element['properties'],
    children: ElementContent[] = [text],
  ): Element => ({
    type: 'element',
    tagName,
    properties,
    children,
  });
  switch (annotation.kind) {
    case 'date':
      return element('time', { dateTime: annotation.date });
    case 'abbreviation':
      return element('abbr', { title: annotation.meaning });
    case 'unbroken':
      return element('span', { className: [UNBROKEN] });
    default: {
      const { kind, id } = annotation;
      const again = seen.has(`${kind} ${id}`);
      seen.add(`${kind} ${id}`);
      if (again && (kind === 'organisation' || kind === 'event')) return undefined;
      return element(
        'a',
        { href: addressOf[kind](id), className: again ? [kind, 'again'] : [kind] },
        kind === 'document' ? keepCodesWhole(text) : [text],
      );
    }
  }
}

/** The text with each code in it kept on one line; the type and the words around may break. */
function keepCodesWhole(text: Text): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = 0;
  for (const { start, end } of findUnbroken(text.value)) {
    if (start > at) parts.push({ type: 'text', value: text.value.slice(at, start) });
    parts.push({
      type: 'element',
      tagName: 'span',
      properties: { className: [UNBROKEN] },
      children: [{ type: 'text', value: text.value.slice(start, end) }],
    });
    at = end;
  }
  return at === 0
    ? [text]
    : [...parts, ...(at < text.value.length ? [{ type: 'text' as const, value: text.value.slice(at) }] : [])];
}
