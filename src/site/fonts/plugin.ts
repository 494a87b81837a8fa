import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { AstroConfig } from 'astro';
import { cut } from './cut.ts';
import { FACES } from './faces.ts';
import { readMetrics } from './metrics.ts';
import { fontStylesheet } from './stylesheet.ts';

type Plugin = Exclude<
  NonNullable<NonNullable<AstroConfig['vite']['plugins']>[number]>,
  Promise<unknown> | unknown[] | false
>;

const STYLESHEET = 'ban-tin:fonts.css';
const PRELOADS = 'ban-tin:fonts';

/**
 * `import 'ban-tin:fonts.css'`: the fonts of the site, cut to Latin and Vietnamese letters;
 * `import preloads from 'ban-tin:fonts'`: the addresses of those that stand above the fold.
 * @param folder where cut fonts are kept from build to build
 */
export function fonts(folder: string): Plugin {
  const kept = resolve(folder);
  let cutting: Promise<{ stylesheet: string; preloads: string[] }> | undefined;
  return {
    name: 'fonts',
    enforce: 'pre',
    async resolveId(id: string) {
      if (id === STYLESHEET) return (await (cutting ??= cutAll(kept))).stylesheet;
      return id === PRELOADS ? `\0${PRELOADS}` : null;
    },
    async load(id: string) {
      if (id !== `\0${PRELOADS}`) return null;
      const { preloads } = await (cutting ??= cutAll(kept));
      const imports = preloads.map((file, i) => `import f${i} from ${JSON.stringify(`${file}?url&no-inline`)};`);
      return `${imports.join('\n')}\nexport default [${preloads.map((_, i) => `f${i}`).join(', ')}];`;
    },
  };
}

async function cutAll(folder: string): Promise<{ stylesheet: string; preloads: string[] }> {
  const preloads: string[] = [];
  const faces = [];
  for (const face of FACES) {
    const files = [];
    for (const subset of ['latin', 'vietnamese'] as const) {
      const { woff2, sfnt } = await cut(face, subset, folder);
      files.push({ subset, address: `./${basename(woff2)}`, metrics: readMetrics(sfnt) });
      if (face.preload) preloads.push(woff2);
    }
    faces.push({ face, files });
  }
  const stylesheet = join(folder, 'fonts.css');
  mkdirSync(folder, { recursive: true });
  writeFileSync(stylesheet, fontStylesheet(faces));
  return { stylesheet, preloads };
}
