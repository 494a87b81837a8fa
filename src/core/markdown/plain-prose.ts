import type { Nodes, Root, RootContent } from 'mdast';
import { beginsList, goesOnWithList, plainBlock } from './plain-blocks.ts';
import type { Chunk } from './plain-blocks.ts';

/** What reaches over an empty line, or is needed elsewhere: fences, HTML that a blank does not end, definitions. */
const REACHING = ['```', '~~~', '<', ']:', '[^'];
const REACHES = /^[ \t]*(?:>[ \t]*|[-+*][ \t]+|\d{1,9}[.)][ \t]+)*(?:```|~~~|<)|\]:|\[\^/m;

/**
 * Parses Markdown with `parse`, but for blocks of plain words (paragraphs, headings, quotations, short lists and tables),
 * which are most of a bulletin and need no parser. The tree is the same to the last position (a property test holds the
 * two against each other), in a fraction of the time.
 */
export function parseProse(body: string, parse: (text: string) => Root): Root {
  if (REACHING.some((sign) => body.includes(sign)) && REACHES.test(body)) return parse(body);
  const chunks = chunksOf(body);
  const children: RootContent[] = [];
  let rest: Chunk | undefined;
  const flush = () => {
    if (rest) children.push(...shifted(parse(rest.lines.join('\n')), rest.line - 1, rest.offset));
    rest = undefined;
  };
  for (const chunk of chunks) {
    const [first = ''] = chunk.lines;
    const block = isBlank(first) ? undefined : plainBlock(chunk);
    // A list may be part of one above it.
    if (block && (block.type !== 'list' || rest === undefined)) {
      flush();
      children.push(block);
    } else if (rest) rest.lines.push(...chunk.lines);
    else if (!isBlank(first)) rest = chunk;
  }
  flush();
  const { lines, line } = chunks.at(-1) ?? { lines: [''], line: 1 };
  const last = lines.at(-1) ?? '';
  const end = { line: line + lines.length - 1, column: last.length + 1, offset: body.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

/** The runs of lines that are all empty, or all not; a list is one with all that may go on with it over empty lines. */
function chunksOf(body: string): Chunk[] {
  const chunks: Chunk[] = [];
  let offset = 0;
  let blank: boolean | undefined;
  for (const [index, text] of body.split('\n').entries()) {
    const last = chunks.at(-1);
    if (last && isBlank(text) === blank) last.lines.push(text);
    else {
      blank = isBlank(text);
      const list = blank ? undefined : chunks.at(-2);
      if (last && list && beginsList(list.lines[0] ?? '') && goesOnWithList(text)) {
        list.lines.push(...last.lines, text);
        chunks.pop();
      } else chunks.push({ lines: [text], line: index + 1, offset });
    }
    offset += text.length + 1;
  }
  return chunks;
}

const isBlank = (line: string) => /^[ \t]*$/.test(line);

/** The blocks of a tree that was parsed apart, moved to where they stand in the whole. */
function shifted(tree: Root, lines: number, offset: number): RootContent[] {
  const move = (node: Nodes) => {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + offset;
    }
    if ('children' in node) for (const child of node.children) move(child);
  };
  move(tree);
  return tree.children;
}
