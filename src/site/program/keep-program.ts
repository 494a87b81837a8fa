import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CODE } from './program.ts';

/**
 * Has Astro compile the pages' templates and keep the code, which it throws away otherwise, beside the site's styles
 * and scripts. No page is rendered: that is done with the kept code, in this build and in later ones (see pages.ts).
 */
export function keepProgram(): AstroIntegration {
  let outDir = '';
  return {
    name: 'keep-program',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'keep-program',
          setup: () => {
            cpSync(join(outDir, '.prerender'), join(outDir, '..', CODE), { recursive: true });
            return Promise.resolve();
          },
          getStaticPaths: () => Promise.resolve([]),
        }));
      },
    },
  };
}
