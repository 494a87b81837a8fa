/**
 * The relative address of `to`, seen from the page `from`; both from the site's root, without a leading stroke.
 * A query or fragment of `to` is kept.
 */
export function relativeAddress(from: string, to: string): string {
  const cut = to.search(/[?#]/);
  const path = cut < 0 ? to : to.slice(0, cut);
  const here = from.split('/').slice(0, -1);
  const there = path.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const steps = '../'.repeat(here.length - shared) + there.slice(shared).join('/');
  return (steps || './') + to.slice(path.length);
}

const TAG = /<[a-z][^<>]*>/gi;
const ADDRESS = /(\s(?:href|src|poster|action|srcset)=")(\/[^"]*)"/gi;

/** The page `from` with every address that begins at the site's root made relative; `//host` addresses are left alone. */
export function relativeLinks(html: string, from: string): string {
  return html.replace(TAG, (tag) =>
    tag.replace(ADDRESS, (_all, head: string, value: string) =>
      /srcset/i.test(head)
        ? `${head}${value
            .split(/,\s+/)
            .map((part) => part.replace(/^\S+/, (address) => one(address, from)))
            .join(', ')}"`
        : `${head}${one(value, from)}"`,
    ),
  );
}

function one(address: string, from: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  return relativeAddress(from, address === '/' ? 'index.html' : address.slice(1));
}
