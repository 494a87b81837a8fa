import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { fitPicture } from './fit-picture.ts';

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

/** Puts the newsroom's pictures, cut to size, into a site. */
export async function putPictures(content: string, cache: string, site: string): Promise<void> {
  const folder = join(content, PICTURES);
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const from = join(entry.parentPath, entry.name);
    await fitPicture(from, join(site, PICTURES, relative(folder, from)), join(cache, 'pictures'));
  }
}
