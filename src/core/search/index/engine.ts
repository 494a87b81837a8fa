import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { WORKER } from '../query/manifest.ts';
import { chunkScript } from './chunk-script.ts';

const SOURCE = fileURLToPath(new URL('../query/worker.ts', import.meta.url));

/** Name of the engine file, before its digest. */
export const ENGINE_NAME = 'may-tim';

/** The engine file: our query side as a worker's text, in a script. */
export const bundleWorker = async (): Promise<Buffer> => {
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return chunkScript(WORKER, Buffer.concat(outputFiles.map((file) => file.contents)));
};
