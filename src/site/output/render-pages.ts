import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Renderer } from '../program/renderer.ts';
import type { PageStore } from './page-store.ts';

/**
 * Renders the files of a site that are not in the page store as they would be now. The key of a page is a digest of all
 * that it shows.
 * @param version of what renders pages, which belongs to every key
 */
export async function renderPages(
  renderer: Renderer,
  site: string,
  store: PageStore,
  version: string,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const made = new Set<string>();
  const write = (file: string, bytes: Buffer) => {
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(join(site, folder), { recursive: true });
    made.add(folder);
    writeFileSync(join(site, file), bytes);
  };
  const paths = await renderer.paths();
  let done = 0;
  for (const path of paths) {
    progress(++done, paths.length);
    if (!path.page) {
      write(path.file, await renderer.render(path));
      continue;
    }
    const { params, shown: page } = path.page;
    const shown = await page.shows();
    const json = JSON.stringify(shown);
    if (store.canReuse(path.file, `${version} ${hash('sha1', json)}`)) continue;
    onlyPlain(shown);
    write(path.file, await renderer.render(path, { params, shown: JSON.parse(json), text: page.text() }));
  }
}

/** A map or a set would be `{}` in JSON, and a change in it would go unseen. */
function onlyPlain(shown: unknown): void {
  JSON.stringify(shown, (key, value: unknown) => {
    if (value instanceof Map || value instanceof Set || typeof value === 'function')
      throw new TypeError(`“${key}” of a page is no plain data, so changes in it can't be told`);
    return value;
  });
}
