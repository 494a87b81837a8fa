import type { AlignType, BlockContent, ListItem, Paragraph, RootContent, TableCell, TableRow } from 'mdast';
import { isSpace } from '../text/white-space.ts';

/** Lines between empty lines, and where they stand in the body: `line` counts from 1. */
export interface Chunk {
  lines: string[];
  line: number;
  offset: number;
}

/** Words in which nothing is markup. */
const WORDS = /^[^\n*_`[\]<>&\\!|~@\r\0\t\ufeff]+$/;
/** How another kind of block begins, or a line that looks like one. */
const BEGINS_BLOCK = /^(?:\d{1,9}[.)]|[\s#=:+|~>*_`[\]<&\\!@-])/;
/** What GFM makes into links. */
const ADDRESS = /:\/\/|www\.|mailto:|xmpp:/i;
const HEADING = /^(#{1,6}) ([^#]+)$/;
const ITEM = /^(?:[-+*]|(\d{1,9})[.)]) /;
const ROW = /^\|(?: +[^|\s][^|]*\|)+$/;
const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/;

type Range = NonNullable<Paragraph['position']>;

/** A chunk as the block that the parser would make of it, when nothing in it needs a parser; else undefined. */
export function plainBlock(chunk: Chunk): RootContent | undefined {
  const [first = ''] = chunk.lines;
  switch (first.charAt(0)) {
    case '#':
      return heading(chunk);
    case '>':
      return quotation(chunk);
    case '|':
      return table(chunk);
    default:
      return chunk.lines.every(isPlain) ? paragraph(chunk, 0) : ITEM.test(first) ? list(chunk) : undefined;
  }
}

/** Whether a line begins a list, when an empty line or none stands above it. */
export const beginsList = (line: string): boolean => ITEM.test(line);

/** Whether a line may go on with a list above it. */
export const goesOnWithList = (line: string): boolean => /^\s/.test(line) || ITEM.test(`${line} `);

const isWords = (text: string) =>
  WORDS.test(text) && !isSpace(text.charCodeAt(0)) && !isSpace(text.charCodeAt(text.length - 1)) && !ADDRESS.test(text);
const isPlain = (line: string) => !BEGINS_BLOCK.test(line) && isWords(line);

/** From column `from` of line `first` to column `to` of line `last`, both counted from 0; lines count within the chunk. */
function range({ lines, line, offset }: Chunk, [first, from]: [number, number], [last, to]: [number, number]): Range {
  const startOf = (index: number) => lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, offset);
  return {
    start: { line: line + first, column: from + 1, offset: startOf(first) + from },
    end: { line: line + last, column: to + 1, offset: startOf(last) + to },
  };
}

const endOf = ({ lines }: Chunk): [number, number] => [lines.length - 1, lines.at(-1)?.length ?? 0];

/** A paragraph of all lines of a chunk, without the `indent` letters before each. */
function paragraph(chunk: Chunk, indent: number): Paragraph {
  const value = (indent === 0 ? chunk.lines : chunk.lines.map((line) => line.slice(indent))).join('\n');
  const position = () => range(chunk, [0, indent], endOf(chunk));
  return { type: 'paragraph', children: [{ type: 'text', value, position: position() }], position: position() };
}

function heading(chunk: Chunk): RootContent | undefined {
  const [line = '', ...others] = chunk.lines;
  const [, { length: depth } = '', words = ''] = HEADING.exec(line) ?? [];
  if (others.length > 0 || !isWords(words)) return undefined;
  return {
    type: 'heading',
    depth: depth as 1 | 2 | 3 | 4 | 5 | 6,
    children: [{ type: 'text', value: words, position: range(chunk, [0, depth + 1], endOf(chunk)) }],
    position: range(chunk, [0, 0], endOf(chunk)),
  };
}

function quotation(chunk: Chunk): RootContent | undefined {
  if (!chunk.lines.every((line) => line.startsWith('> ') && isPlain(line.slice(2)))) return undefined;
  return { type: 'blockquote', children: [paragraph(chunk, 2)], position: range(chunk, [0, 0], endOf(chunk)) };
}

/** A list of items of one line each, which empty lines may part. */
function list(chunk: Chunk): RootContent | undefined {
  const children: ListItem[] = [];
  const [first = ''] = chunk.lines;
  const [lead = '', number] = ITEM.exec(first) ?? [];
  const kind = lead.at(-2);
  let spread = false;
  let { offset } = chunk;
  for (const [index, line] of chunk.lines.entries()) {
    if (line.trim() === '') spread = true;
    else {
      const [marker = ''] = ITEM.exec(line) ?? [];
      if (marker === '' || marker.at(-2) !== kind || !isPlain(line.slice(marker.length))) return undefined;
      const own: Chunk = { lines: [line], line: chunk.line + index, offset };
      const content: BlockContent = paragraph(own, marker.length);
      const position = range(own, [0, 0], endOf(own));
      children.push({ type: 'listItem', spread: false, checked: null, children: [content], position });
    }
    offset += line.length + 1;
  }
  return {
    type: 'list',
    ordered: number !== undefined,
    start: number === undefined ? null : Number(number),
    spread,
    children,
    position: range(chunk, [0, 0], endOf(chunk)),
  };
}

/** A table whose rows are all of the head's length, with words in every cell. */
function table(chunk: Chunk): RootContent | undefined {
  const [, delimiters = ''] = chunk.lines;
  if (!DELIMITERS.test(delimiters)) return undefined;
  const align = delimiters.split('|').slice(1, -1).map(alignOf);
  const children: TableRow[] = [];
  let { offset } = chunk;
  for (const [index, line] of chunk.lines.entries()) {
    if (index !== 1) {
      const row = tableRow({ lines: [line], line: chunk.line + index, offset });
      if (row?.children.length !== align.length) return undefined;
      children.push(row);
    }
    offset += line.length + 1;
  }
  return { type: 'table', align, children, position: range(chunk, [0, 0], endOf(chunk)) };
}

function alignOf(delimiter: string): AlignType {
  const dashes = delimiter.trim();
  const [left, right] = [dashes.startsWith(':'), dashes.endsWith(':')];
  return left ? (right ? 'center' : 'left') : right ? 'right' : null;
}

/** A row; each cell has the bar before it, the last one also the bar behind it. */
function tableRow(chunk: Chunk): TableRow | undefined {
  const [line = ''] = chunk.lines;
  if (!ROW.test(line)) return undefined;
  const children: TableCell[] = [];
  const cells = line.split('|').slice(1, -1);
  let at = 0;
  for (const [index, cell] of cells.entries()) {
    const value = cell.replace(/^ +/, '').replace(/ +$/, '');
    if (!isWords(value)) return undefined;
    const start = at + 1 + cell.indexOf(value);
    const end = at + 1 + cell.length + (index === cells.length - 1 ? 1 : 0);
    children.push({
      type: 'tableCell',
      children: [{ type: 'text', value, position: range(chunk, [0, start], [0, start + value.length]) }],
      position: range(chunk, [0, at], [0, end]),
    });
    at += cell.length + 1;
  }
  return { type: 'tableRow', children, position: range(chunk, [0, 0], endOf(chunk)) };
}
