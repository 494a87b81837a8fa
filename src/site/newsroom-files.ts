import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { digestOf, lookAt } from '../core/edition/signature.ts';
import type { RenewedFolder } from '../core/files/renewed-folder.ts';
import { listFiles } from '../core/newsroom/files.ts';
import { FIT_VERSION, fitPicture } from './fit-picture.ts';
import type { PageStore } from './output/page-store.ts';

const PICTURES = 'anh';

/** Serves the newsroom's pictures in `npm run dev`. */
export function servePictures(content: string): AstroIntegration {
  const folder = join(content, PICTURES);
  return {
    name: 'serve-pictures',
    hooks: {
      'astro:server:setup': ({ server }) => {
        if (existsSync(folder)) server.middlewares.use(`/${PICTURES}`, sirv(folder, { dev: true }));
      },
    },
  };
}

/** Puts the newsroom's pictures, cut to size, into a site; one that was not changed since the last build is not even read. */
export async function putPictures(
  content: string,
  cache: string,
  site: RenewedFolder,
  store: PageStore,
): Promise<void> {
  const folder = join(content, PICTURES);
  const now = Date.now();
  for (const { path, link } of listFiles(folder)) {
    if (link) continue;
    const { look, settled } = lookAt(folder, path, now);
    const file = `${PICTURES}/${path}`;
    if (store.canReuse(file, `${FIT_VERSION} ${settled ? look : digestOf(folder, path)}`)) continue;
    await site.writeBy(file, (to) => fitPicture(join(folder, path), to, join(cache, 'pictures')));
  }
}
