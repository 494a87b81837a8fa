import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { fitPicture } from './fit-picture.ts';

const PICTURES = 'anh';

/** Serves the newsroom's pictures in `npm run dev`, and puts them, cut to size, into the built site. */
export function newsroomFiles(content: string, cache: string): AstroIntegration {
  const folder = join(content, PICTURES);
  return {
    name: 'newsroom-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        if (existsSync(folder)) server.middlewares.use(`/${PICTURES}`, sirv(folder, { dev: true }));
      },
      'astro:build:done': async ({ dir }) => {
        if (!existsSync(folder)) return;
        const out = join(fileURLToPath(dir), PICTURES);
        for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile() || entry.name.startsWith('.')) continue;
          const from = join(entry.parentPath, entry.name);
          await fitPicture(from, join(out, relative(folder, from)), join(cache, 'pictures'));
        }
      },
    },
  };
}
