import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readChunkScript } from './query/chunk.ts';
import { startEngine, type Engine } from './query/engine.ts';
import { ENGINE, INDEX_FOLDER, MANIFEST, type Manifest } from './query/manifest.ts';

/**
 * Opens the index of a finished site from its files: the same chunks and the same query side as in a browser.
 * @param site folder of the finished site
 * @param onRead told of each file when it is read (its name without `.js`), once
 * @throws Error (ENOENT) when the site has no index, SyntaxError when a chunk is damaged
 */
export const openIndex = async (site: string, onRead?: (file: string) => void): Promise<Engine> => {
  const chunks = new Map<string, Promise<ReadonlyMap<string, Uint8Array>>>();
  const file = (name: string) => {
    let chunk = chunks.get(name);
    if (!chunk) {
      onRead?.(name);
      chunk = readFile(join(site, INDEX_FOLDER, `${name}.js`)).then(readChunkScript);
      chunk.catch(() => chunks.delete(name));
      chunks.set(name, chunk);
    }
    return chunk;
  };
  const take = async (name: string, from: string): Promise<Uint8Array> => {
    const bytes = (await file(from)).get(name);
    if (!bytes) throw new SyntaxError(`chunk ${name} is not in ${from}`);
    return bytes;
  };
  const manifest = JSON.parse(new TextDecoder().decode(await take(MANIFEST, MANIFEST))) as Manifest;
  const engineParts: ReadonlySet<string> = new Set(Object.values(ENGINE));
  return startEngine(
    manifest,
    (name) => take(name, engineParts.has(name) ? manifest.engine : name),
    (text) => import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`) as Promise<unknown>,
  );
};
