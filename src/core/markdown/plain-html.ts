import type { Element, Nodes } from 'hast';

/** Elements that Markdown and our plugins make, and those of them that have no end tag. */
const PLAIN = new Set(
  (
    'a abbr blockquote code del em figcaption figure h1 h2 h3 h4 h5 h6 li ol p pre span strong sub sup table tbody td th ' +
    'thead time tr ul'
  ).split(' '),
);
const VOID = new Set(['br', 'hr', 'img']);
/** Properties that are written as they are, with the names of their attributes. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['align', 'align'],
  ['alt', 'alt'],
  ['className', 'class'],
  ['dateTime', 'datetime'],
  ['href', 'href'],
  ['id', 'id'],
  ['src', 'src'],
  ['title', 'title'],
]);

/**
 * The HTML of a tree of plain elements, letter by letter what rehype-stringify makes of it, which is made for every tree
 * and takes ten times longer; undefined for a tree with anything else (a property test holds the two against each other).
 */
export function plainHtml(node: Nodes): string | undefined {
  switch (node.type) {
    case 'text':
      return escaped(node.value, IN_TEXT);
    case 'root':
      return childrenOf(node.children);
    case 'element':
      return elementOf(node);
    default:
      return undefined;
  }
}

function childrenOf(children: readonly Nodes[]): string | undefined {
  let html = '';
  for (const child of children) {
    const inner = plainHtml(child);
    if (inner === undefined) return undefined;
    html += inner;
  }
  return html;
}

function elementOf({ tagName, properties, children }: Element): string | undefined {
  const isVoid = VOID.has(tagName);
  if (isVoid ? children.length > 0 : !PLAIN.has(tagName)) return undefined;
  let html = `<${tagName}`;
  for (const name in properties) {
    const value = properties[name];
    if (value === undefined || value === null) continue;
    const attribute = ATTRIBUTES.get(name);
    const words = typeof value === 'string' ? value : name === 'className' ? classesOf(value) : undefined;
    if (attribute === undefined || words === undefined) return undefined;
    html += ` ${attribute}="${escaped(words, IN_VALUE)}"`;
  }
  if (isVoid) return `${html}>`;
  const inner = childrenOf(children);
  return inner === undefined ? undefined : `${html}>${inner}</${tagName}>`;
}

const classesOf = (value: unknown): string | undefined => (Array.isArray(value) ? value.join(' ').trim() : undefined);

const IN_TEXT = /[<&]/g;
const IN_VALUE = /[\0"&'`]/g;

const escaped = (words: string, special: RegExp): string =>
  words.replaceAll(special, (letter) => `&#x${letter.charCodeAt(0).toString(16).toUpperCase()};`);
