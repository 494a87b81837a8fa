import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page of a built site: its path from the site's root, the addresses in it, and the ids that can be linked to. */
export interface Page {
  path: string;
  addresses: string[];
  ids: Set<string>;
}

/** Every file of a built site by its path with `/`. */
export function filesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Every HTML page of a built site. */
export function pagesOf(site: string): Page[] {
  return filesOf(site)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(site, path), 'utf8').replace(/<!--.*?-->/gs, '');
      const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
      return {
        path,
        addresses: tags.flatMap((tag) =>
          [...tag.matchAll(/\s(href|src|srcset|action|poster)="([^"]*)"/g)].flatMap(([, name, value = '']) =>
            (name === 'srcset' ? value.split(/,\s+/).map((part) => part.split(' ')[0] ?? '') : [value]).map(unescape),
          ),
        ),
        ids: new Set(
          tags.flatMap((tag) => [...tag.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id = '']) => unescape(id))),
        ),
      };
    });
}

/** What of a site's own addresses leads nowhere: a missing file, or a missing anchor in a page. */
export function deadLinks(site: string): string[] {
  const files = new Set(filesOf(site));
  const pages = new Map(pagesOf(site).map((page) => [page.path, page]));
  return [...pages.values()].flatMap(({ path, addresses }) =>
    addresses.flatMap((address) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address === '') return [];
      const url = new URL(address, `http://site/${path}`);
      const target = decodeURI(url.pathname).slice(1);
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (!files.has(target)) return [`${path}: ${address}`];
      return anchor === '' || pages.get(target)?.ids.has(anchor) !== false
        ? []
        : [`${path}: ${address} (no such anchor)`];
    }),
  );
}

function unescape(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}
