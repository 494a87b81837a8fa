import type { LinkBox } from './record-page.ts';

/** A document in the drawing: where its box lies, in the drawing's units. */
export interface GraphNode {
  /** At most {@link LONGEST} letters of its name. */
  readonly text: string;
  readonly href: string | undefined;
  readonly y: number;
  /** How it stands to the document in the middle, in the words of the list. */
  readonly relation: string;
}

/** A drawing of a document and those it is related to: it on the left, they on the right, a labelled line to each. */
export interface RelationGraph {
  readonly width: number;
  readonly height: number;
  /** Its name in lines that its box holds. */
  readonly centre: { readonly text: string; readonly lines: readonly string[]; readonly y: number };
  readonly nodes: readonly GraphNode[];
}

const WIDTH = 760;
const ROW = 54;
/** Letters of a line in the box, and of a name on the right: SVG breaks no lines itself. */
const LINE = 22;
const LONGEST = 60;
const MOST = 12;

/** The drawing for a document's relations; undefined when there is nothing to draw. */
export function relationGraph(name: string, boxes: readonly LinkBox[]): RelationGraph | undefined {
  const nodes = boxes
    .flatMap(({ title, links }) => links.map(({ text, href }) => ({ text: shortened(text), href, relation: title })))
    .slice(0, MOST)
    .map((node, index) => ({ ...node, y: index * ROW + ROW / 2 }));
  if (nodes.length === 0) return undefined;
  const lines = linesOf(shortened(name));
  const height = Math.max(nodes.length * ROW, (lines.length + 1) * 20);
  return { width: WIDTH, height, centre: { text: name, lines, y: height / 2 }, nodes };
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST - 1))}…`;

/** A text in lines of whole words. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
