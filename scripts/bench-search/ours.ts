import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { buildSearch } from '../../src/core/search/build.ts';
import { openIndex } from '../../src/core/search/open.ts';
import { INDEX_FOLDER } from '../../src/core/search/query/manifest.ts';
import { searcher } from '../../src/core/search/query/search.ts';
import { addresses } from '../../tests/search/measure.ts';
import type { Contender } from './contender.ts';
import { watch } from './resources.ts';

/** This project's search. The index stays in `folder` for the browser. */
export const ours: Contender = {
  name: 'Bản tin',
  build: async (corpus, folder) => {
    const stop = watch();
    const { bytes } = await buildSearch({ ...corpus, out: folder, cache: join(folder, 'cache') });
    return { took: stop(), bytes, ask: addresses(searcher(await openIndex(folder))) };
  },
};

/** The search page's script, as the build makes it. */
export const pageScript = async (entry: string): Promise<Uint8Array> => {
  const { outputFiles } = await bundle({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${entry} gave no script`);
  return file.contents;
};

/** Bytes on the wire, gzipped as a server does it, from nothing to the first result of a query; script included. */
export const wireBytes = async (folder: string, query: string): Promise<number> => {
  const read = new Set<string>();
  await searcher(await openIndex(folder, (file) => read.add(file)))(query);
  let bytes = gzipSync(await pageScript('src/client/search.ts')).length;
  for (const name of read) {
    const script = await readFile(join(folder, INDEX_FOLDER, `${name}.js`));
    bytes += Math.min(script.length, gzipSync(script).length);
  }
  return bytes;
};
