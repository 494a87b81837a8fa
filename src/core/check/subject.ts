import type { Definition, Heading, Html, Image, ImageReference, Link, Nodes, Root } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import { walk } from '../markdown/walk.ts';
import { fault } from '../newsroom/fault.ts';
import type { Fault, Place } from '../newsroom/fault.ts';
import type { FaultKind } from '../newsroom/fault-kinds.ts';
import type { Article } from '../newsroom/model.ts';
import { bodyBlocks } from './body-blocks.ts';
import { fieldBlocks } from './field-blocks.ts';
import type { LocateText } from './field-blocks.ts';
import type { TextBlock } from './text-block.ts';

/** A file of the newsroom as rules see it: parsed once, its words in blocks that know their places. */
export interface Subject {
  readonly file: string;
  /** Set when the file is an article. */
  readonly article: Article | undefined;
  /** The parsed body; undefined for a record, and for MDX that cannot be parsed. */
  readonly tree: Root | undefined;
  /** The nodes of the tree that rules ask for, in the order of the text. */
  readonly nodes: readonly MarkedNode[];
  readonly body: string;
  /** The words of the body, block by block. */
  readonly blocks: readonly TextBlock[];
  /** The words of the frontmatter or of the record, value by value. */
  readonly fields: readonly TextBlock[];
  /** The place in the file of a value of the frontmatter or record. */
  readonly locate: (path: readonly PropertyKey[]) => Place;
  /** The place in the file of an offset of the body. */
  readonly placeInBody: (offset: number) => Place;
}

/** Nodes that lead somewhere, show something or give structure. */
export type MarkedNode = Link | Definition | Image | ImageReference | Html | Heading;
const MARKED: ReadonlySet<string> = new Set(['link', 'definition', 'image', 'imageReference', 'html', 'heading']);

/** What a subject is made of: the data that was read, and for Markdown its body. */
export interface Material {
  file: string;
  kind: 'article' | 'issue' | 'letter' | 'record';
  data: object;
  body: string;
  bodyLine: number;
}

/** Makes a subject; `locate` finds values in the file's YAML and is asked only when there is a fault. */
export function subjectOf(material: Material, locate: LocateText): Subject {
  const { file, kind, data, body, bodyLine } = material;
  const starts = lineStarts(body);
  const placeInBody = (offset: number) => {
    const line = lastAtMost(starts, offset);
    return { file, line: line + bodyLine, column: offset - (starts[line] ?? 0) + 1 };
  };
  const tree = kind === 'record' ? undefined : parseMarkdown(body, file.endsWith('.mdx') ? 'mdx' : 'md');
  return {
    file,
    article: kind === 'article' ? (data as Article) : undefined,
    tree,
    nodes: tree ? markedNodes(tree) : [],
    body,
    blocks: tree ? bodyBlocks(tree, body, placeInBody) : [],
    fields: fieldBlocks(data, kind !== 'record', locate),
    locate: (path) => locate(path, '', 0),
    placeInBody,
  };
}

function markedNodes(tree: Root): MarkedNode[] {
  const found: MarkedNode[] = [];
  walk<Nodes>(tree, (node) => {
    if (MARKED.has(node.type)) found.push(node as MarkedNode);
  });
  return found;
}

/** The fault of a stretch of a block's text. */
export function faultIn(block: TextBlock, at: number, kind: FaultKind, cause: string, cure: string): Fault {
  return fault(kind, block.place(at), cause, cure);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the last number that is not above `value`, in numbers that rise from 0. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
