import type { LinkBox } from './record-page.ts';

/** A document in the drawing: where its box lies, in the drawing's units. */
export interface GraphNode {
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
  readonly centre: { readonly text: string; readonly y: number };
  readonly nodes: readonly GraphNode[];
}

const WIDTH = 680;
const ROW = 46;
const MOST = 12;

/** The drawing for a document's relations; undefined when there is nothing to draw. */
export function relationGraph(name: string, boxes: readonly LinkBox[]): RelationGraph | undefined {
  const nodes = boxes
    .flatMap(({ title, links }) => links.map(({ text, href }) => ({ text, href, relation: title })))
    .slice(0, MOST)
    .map((node, index) => ({ ...node, y: index * ROW + ROW / 2 }));
  if (nodes.length === 0) return undefined;
  const height = nodes.length * ROW;
  return { width: WIDTH, height, centre: { text: name, y: height / 2 }, nodes };
}
