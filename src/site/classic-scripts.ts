import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { AstroConfig } from 'astro';
import { build } from 'esbuild';

type Plugin = Exclude<
  NonNullable<NonNullable<AstroConfig['vite']['plugins']>[number]>,
  Promise<unknown> | unknown[] | false
>;

const SUFFIX = '?classic';

/**
 * `import address from '../client/x.ts?classic'`: x.ts with all that it imports as one classic script, and the address
 * of that file. Module scripts don't run from file://, classic ones do.
 * @param folder where the bundles are kept until Vite gives them their hashed names
 */
export function classicScripts(folder: string): Plugin {
  return {
    name: 'classic-scripts',
    enforce: 'pre',
    async load(id: string) {
      if (!id.endsWith(SUFFIX)) return null;
      const source = id.slice(0, -SUFFIX.length);
      const { outputFiles, metafile } = await build({
        entryPoints: [source],
        bundle: true,
        format: 'iife',
        target: 'es2020',
        charset: 'ascii',
        minify: true,
        write: false,
        metafile: true,
        logLevel: 'silent',
      });
      for (const input of Object.keys(metafile.inputs)) this.addWatchFile(resolve(input));
      const text = outputFiles[0]?.text ?? '';
      const file = join(folder, `${basename(source, '.ts')}.js`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
      // The bundle's hash makes this module's text change with it.
      return `// ${hash('sha256', text)}\nexport { default } from ${JSON.stringify(`${file}?url&no-inline`)};`;
    },
  };
}
