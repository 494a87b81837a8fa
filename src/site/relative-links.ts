/**
 * The relative address of `to`, seen from the page `from`; both from the site's root, without a leading stroke.
 * A query or fragment of `to` is kept.
 */
export function relativeAddress(from: string, to: string): string {
  const cut = to.search(/[?#]/);
  const end = cut < 0 ? to.length : cut;
  // Behind the last stroke that both have in common, the ways part.
  let parting = 0;
  for (let i = 0; i < end && from[i] === to[i]; i += 1) if (from[i] === '/') parting = i + 1;
  let steps = '';
  for (let i = from.indexOf('/', parting); i >= 0; i = from.indexOf('/', i + 1)) steps += '../';
  return (steps || end > parting ? steps : './') + to.slice(parting);
}

/** How the value of an attribute begins that may be an address from the site's root. */
const BEGINNING = '="/';
/** The end of a tag's text before such a value: an attribute that holds an address. */
const ATTRIBUTE = /\s(?:href|src|poster|action|(srcset))$/i;
const LONGEST_ATTRIBUTE = ' poster'.length;

/** The page `from` with every address that begins at the site's root made relative; `//host` addresses are left alone. */
export function relativeLinks(html: string, from: string): string {
  let relative = '';
  let done = 0;
  let at = html.indexOf(BEGINNING);
  while (at >= 0) {
    const attribute = ATTRIBUTE.exec(html.slice(Math.max(0, at - LONGEST_ATTRIBUTE), at));
    const start = at + BEGINNING.length - 1;
    const end = html.indexOf('"', start);
    if (attribute && isInTag(html, at, end)) {
      const value = html.slice(start, end);
      relative += html.slice(done, start) + (attribute[1] === undefined ? one(value, from) : set(value, from));
      done = end;
      at = html.indexOf(BEGINNING, end + 1);
    } else at = html.indexOf(BEGINNING, start);
  }
  return relative + html.slice(done);
}

/** Whether a value that ends at a quotation mark at `end` stands in a tag. */
function isInTag(html: string, at: number, end: number): boolean {
  const open = html.lastIndexOf('<', at);
  if (open < 0 || end < 0 || !/[a-z]/i.test(html[open + 1] ?? '')) return false;
  for (let i = open + 1; i < html.length; i += 1) {
    if (html[i] === '<') return false;
    if (html[i] === '>') return i > end;
  }
  return false;
}

const set = (value: string, from: string): string =>
  value
    .split(/,\s+/)
    .map((part) => part.replace(/^\S+/, (address) => one(address, from)))
    .join(', ');

function one(address: string, from: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  return relativeAddress(from, address === '/' ? 'index.html' : address.slice(1));
}
