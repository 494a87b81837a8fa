import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

const PICTURES = 'anh';

/** Serves the newsroom's pictures in `npm run dev`, and puts them into the built site. */
export function newsroomFiles(content: string): AstroIntegration {
  const folder = join(content, PICTURES);
  return {
    name: 'newsroom-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        if (existsSync(folder)) server.middlewares.use(`/${PICTURES}`, sirv(folder, { dev: true }));
      },
      'astro:build:done': ({ dir }) => {
        if (existsSync(folder)) cpSync(folder, join(fileURLToPath(dir), PICTURES), { recursive: true });
      },
    },
  };
}
