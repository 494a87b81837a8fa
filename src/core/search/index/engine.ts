import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ENGINE } from '../query/manifest.ts';
import { ENGINE_FILES } from './build-shard.ts';
import { chunkScript } from './chunk-script.ts';

const WORKER = fileURLToPath(new URL('../query/worker.ts', import.meta.url));

/** Our query side as one script. */
export const bundleWorker = async (): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    entryPoints: [WORKER],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return Buffer.concat(outputFiles.map((file) => file.contents));
};

/**
 * The engine file: our query side as a worker's text, Pagefind's code and its WebAssembly, unmodified, in one script.
 * @param pagefind files of any built shard
 * @param worker from {@link bundleWorker}
 */
export const engineFile = (
  pagefind: ReadonlyMap<string, Buffer>,
  worker: Uint8Array,
): { name: string; version: string; script: Buffer } => {
  const part = (name: string): Buffer => {
    const bytes = pagefind.get(name);
    if (!bytes) throw new Error(`Pagefind gave no ${name}`);
    return bytes;
  };
  const script = Buffer.concat([
    chunkScript(ENGINE.worker, worker),
    chunkScript(ENGINE.pagefind, part(ENGINE_FILES.pagefind)),
    chunkScript(ENGINE.wasm, part(ENGINE_FILES.wasm)),
  ]);
  const { version } = JSON.parse(part(ENGINE_FILES.entry).toString()) as { version: string };
  return { version, name: `may-tim.${createHash('sha256').update(script).digest('hex').slice(0, 8)}`, script };
};
