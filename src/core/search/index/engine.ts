import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ENGINE } from '../query/manifest.ts';
import { ENGINE_FILES } from './build-shard.ts';
import { chunkScript } from './chunk-script.ts';

const WORKER = fileURLToPath(new URL('../query/worker.ts', import.meta.url));

/**
 * The engine file: our query side as a worker's text, Pagefind's code and its WebAssembly, unmodified, in one script.
 * @param pagefind files of any built shard
 */
export const engineFile = async (
  pagefind: ReadonlyMap<string, Buffer>,
): Promise<{ name: string; version: string; script: Buffer }> => {
  const bundle = await build({
    entryPoints: [WORKER],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const part = (name: string): Buffer => {
    const bytes = pagefind.get(name);
    if (!bytes) throw new Error(`Pagefind gave no ${name}`);
    return bytes;
  };
  const script = Buffer.concat([
    chunkScript(ENGINE.worker, Buffer.concat(bundle.outputFiles.map((file) => file.contents))),
    chunkScript(ENGINE.pagefind, part(ENGINE_FILES.pagefind)),
    chunkScript(ENGINE.wasm, part(ENGINE_FILES.wasm)),
  ]);
  const { version } = JSON.parse(part(ENGINE_FILES.entry).toString()) as { version: string };
  return { version, name: `may-tim.${createHash('sha256').update(script).digest('hex').slice(0, 8)}`, script };
};
