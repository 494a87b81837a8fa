/** The address of a page on the public site; the front page is the site's own address. */
export function publicAddress(site: string, page: string): string {
  const path = page.slice(1).replace(/^index\.html$/, '');
  return new URL(path, site.endsWith('/') ? site : `${site}/`).href;
}
