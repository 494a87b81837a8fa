import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { WORKER } from '../query/manifest.ts';
import { chunkScript } from './chunk-script.ts';

const SOURCE = fileURLToPath(new URL('../query/worker.ts', import.meta.url));

/** The engine file: our query side as a worker's text, in a script. */
export const engineFile = async (): Promise<{ name: string; script: Buffer }> => {
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const script = chunkScript(WORKER, Buffer.concat(outputFiles.map((file) => file.contents)));
  return { name: `may-tim.${createHash('sha256').update(script).digest('hex').slice(0, 8)}`, script };
};
