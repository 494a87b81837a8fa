import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readChunkScript } from './query/chunk.ts';
import { startEngine, type Engine } from './query/engine.ts';
import { INDEX_FOLDER, MANIFEST, type Manifest } from './query/manifest.ts';

/**
 * Opens the index of a finished site from its files: the same chunks and the same query side as in a browser.
 * @param site folder of the finished site
 * @param onRead told of each file when it is read (its name without `.js`)
 * @throws Error (ENOENT) when the site has no index, SyntaxError when a chunk is damaged
 */
export const openIndex = async (site: string, onRead?: (file: string) => void): Promise<Engine> => {
  const read = async (name: string): Promise<Uint8Array> => {
    onRead?.(name);
    const bytes = readChunkScript(await readFile(join(site, INDEX_FOLDER, `${name}.js`))).get(name);
    if (!bytes) throw new SyntaxError(`chunk ${name} is not in its file`);
    return bytes;
  };
  return startEngine(JSON.parse(new TextDecoder().decode(await read(MANIFEST))) as Manifest, read);
};
