import type { ElementContent, Parents, Root, Text } from 'hast';
import { VERBATIM } from './newsroom-links.ts';

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

/** A text node and its place in the running text. */
export interface Piece {
  readonly node: Text;
  /** From the root to the element that holds the text. */
  readonly path: readonly Parents[];
  readonly start: number;
  /** Its text may be linked. */
  readonly open: boolean;
  readonly heading: boolean;
}

/** Where a piece ends in the running text, exclusive. */
export const endOf = ({ start, node }: Piece): number => start + node.value.length;

/** The element that holds a piece. */
export function parentOf({ path }: Piece): Parents {
  const parent = path.at(-1);
  if (!parent) throw new Error('a text without a tree');
  return parent;
}

/** The running text of a tree, its paragraphs parted by an empty line, and its text nodes with their places in it. */
export function collectText(tree: Root): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  // The paragraphs that are ended, and the one that is not: a look at the end of one long text would cost all of it.
  const ended: string[] = [];
  let length = 0;
  let open = '';
  const endParagraph = () => {
    const words = open.trimEnd();
    open = '';
    if (words === '') return;
    ended.push(words, '\n\n');
    length += words.length + 2;
  };
  const beginsParagraph = () => open === '' || open.endsWith('\n\n') || (open === '\n' && length > 0);
  const walk = (parent: Parents, above: readonly Parents[], linked: boolean, heading: boolean) => {
    const path = [...above, parent];
    for (const node of parent.children) {
      if (node.type === 'text') {
        // The line feeds between blocks are nobody's words; the next block begins where they would stand.
        if (node.value.trim() === '' && beginsParagraph()) continue;
        pieces.push({ node, path, start: length + open.length, open: linked, heading });
        open += node.value.replaceAll('\n', ' ');
      } else if ('children' in node) {
        const name = 'tagName' in node ? node.tagName : '';
        const block = !INLINE.has(name);
        if (name === 'br') open += '\n';
        else if (block) endParagraph();
        walk(node, path, linked && !CLOSED.has(name) && !isVerbatim(node), heading || /^h[1-6]$/.test(name));
        if (block) endParagraph();
      }
    }
  };
  walk(tree, [], true, false);
  return { text: ended.join('') + open, pieces };
}

/** Puts other nodes in the place of one. */
export function replaceNode(parent: Parents, node: ElementContent, by: readonly ElementContent[]): void {
  const children = parent.children as ElementContent[];
  children.splice(children.indexOf(node), 1, ...by);
}

/** Text that the author keeps from being linked; see newsroom-links.ts. */
function isVerbatim(node: Parents): boolean {
  const names = 'properties' in node ? node.properties['className'] : undefined;
  return Array.isArray(names) && names.includes(VERBATIM);
}
