import type { Element, ElementContent, Properties, Root, Text } from 'hast';
import type { ListItem, Root as Markdown, Nodes, Paragraph, PhrasingContent, Table, TableRow } from 'mdast';

/**
 * The elements of a body of plain words, bold and italics in paragraphs, headings, quotations, short lists and tables:
 * what remark-rehype makes of it, and a browser and the sanitizer leave as it is, but for places. Undefined for a body
 * with anything else (a property test holds the two against each other).
 */
export function plainElements(tree: Markdown): Root | undefined {
  const blocks = each(tree.children, block);
  return blocks && { type: 'root', children: blocks.flatMap((one, index) => (index > 0 ? [feed(), one] : [one])) };
}

/** What `make` makes of each, or undefined when it makes nothing of one. */
function each<T, R>(nodes: readonly T[], make: (node: T, index: number) => R | undefined): R[] | undefined {
  const made: R[] = [];
  for (const [index, node] of nodes.entries()) {
    const one = make(node, index);
    if (one === undefined) return undefined;
    made.push(one);
  }
  return made;
}

const feed = (): Text => ({ type: 'text', value: '\n' });

const element = (
  tagName: string,
  children: ElementContent[] | undefined,
  properties: Properties = {},
): Element | undefined => children && { type: 'element', tagName, properties, children };

/** Blocks with a line feed before and behind each; a parent of none is left to others. */
function stacked(blocks: readonly Element[] | undefined): ElementContent[] | undefined {
  if (!blocks || blocks.length === 0) return undefined;
  return [feed(), ...blocks.flatMap((one) => [one, feed()])];
}

function block(node: Nodes): Element | undefined {
  switch (node.type) {
    case 'paragraph':
      return element('p', each(node.children, phrase));
    case 'heading':
      return element(`h${String(node.depth)}`, each(node.children, phrase));
    case 'blockquote':
      return element('blockquote', stacked(each(node.children, block)));
    case 'list':
      if (node.ordered && node.start !== 1) return undefined;
      return element(node.ordered ? 'ol' : 'ul', stacked(each(node.children, node.spread ? looseItem : item)));
    case 'table':
      return table(node);
    default:
      return undefined;
  }
}

/** An item of one paragraph, whose words stand in the item itself. */
function item(node: ListItem): Element | undefined {
  const words = onlyParagraph(node);
  return words && element('li', each(words.children, phrase));
}

/** An item of one paragraph in a list whose items empty lines part. */
function looseItem(node: ListItem): Element | undefined {
  const words = onlyParagraph(node);
  const made = words && block(words);
  return made && element('li', stacked([made]));
}

function onlyParagraph({ spread, checked, children: [first, ...others] }: ListItem): Paragraph | undefined {
  if (spread || typeof checked === 'boolean' || others.length > 0) return undefined;
  return first?.type === 'paragraph' ? first : undefined;
}

function table(node: Table): Element | undefined {
  const rows = each(node.children, (row, index) => tableRow(row, index === 0 ? 'th' : 'td', node.align ?? []));
  if (!rows) return undefined;
  const head = element('thead', stacked(rows.slice(0, 1)));
  const body = element('tbody', stacked(rows.slice(1)));
  return element('table', stacked([head, body].filter((part) => part !== undefined)));
}

function tableRow({ children }: TableRow, tagName: string, align: NonNullable<Table['align']>): Element | undefined {
  if (children.length !== align.length) return undefined;
  const cells = each(children, (cell, column) => {
    const side = align[column];
    return element(tagName, each(cell.children, phrase), side ? { align: side } : {});
  });
  return element('tr', stacked(cells));
}

function phrase(node: PhrasingContent): ElementContent | undefined {
  switch (node.type) {
    case 'text':
      return node.value.includes('\r') ? undefined : { type: 'text', value: linesOf(node.value) };
    case 'strong':
      return element('strong', each(node.children, phrase));
    case 'emphasis':
      return element('em', each(node.children, phrase));
    default:
      return undefined;
  }
}

/** Lines without the blanks at their inner ends. */
const linesOf = (words: string) => (words.includes('\n') ? words.replaceAll(/[\t ]*\n[\t ]*/g, '\n') : words);
