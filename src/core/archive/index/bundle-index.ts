import { gunzipSync } from 'node:zlib';
import { chunkScript } from '../../search/index/chunk-script.ts';
import { folderOf } from '../../search/query/bundles.ts';
import { readChunkScript } from '../../search/query/chunk.ts';
import { INDEX_FOLDER, MANIFEST } from '../../search/query/manifest.ts';
import type { Bundle, Manifest } from '../../search/query/manifest.ts';
import { ArchiveError } from '../archive-error.ts';
import { sha256 } from '../digest.ts';
import { bundleScript, bundleText } from './bundle.ts';
import { endsBundle } from './bundle-ends.ts';

/** A file of the index, its path from the site's root. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Buffer;
}

type Chunk = readonly [name: string, bytes: Uint8Array];

const scriptPath = (name: string): string => `${INDEX_FOLDER}/${name}.js`;
const MANIFEST_PATH = scriptPath(MANIFEST);
const unzipped = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
const byName = ([a]: Chunk, [b]: Chunk): number => (a < b ? -1 : 1);

const parseManifest = ([chunk]: readonly Chunk[]): Manifest | undefined =>
  chunk && (JSON.parse(Buffer.from(chunk[1]).toString()) as Manifest);

/** Chunks of one folder in bundles. */
function* bundlesOf(chunks: readonly Chunk[]): Generator<{ bundle: Bundle; script: Buffer }> {
  let [start, size] = [0, 0];
  for (const [i, [name, { length }]] of chunks.entries()) {
    size += length;
    const next = chunks[i + 1]?.[1].length;
    if (next !== undefined && !endsBundle(name, length, size, next)) continue;
    const members = chunks.slice(start, i + 1);
    const text = bundleText(members);
    const file = `${folderOf(name)}goi.${sha256(text).slice(0, 8)}`;
    yield { bundle: { file, first: members[0]?.[0] ?? name, last: name }, script: bundleScript(file, text) };
    [start, size] = [i + 1, 0];
  }
}

/**
 * The search index as an archive has it. On the web a small file for each chunk is right: few bytes before the first
 * result. On a stick each takes a whole cluster and a while to find; so there the chunks of a folder lie together in the
 * order of their names, zipped as one text: texts that are alike pack to a third. A year without changes keeps its files.
 * @param paths every file of the index in the finished site
 * @param read gives such a file
 * @throws ArchiveError when a file is damaged
 */
export function* bundleIndex(paths: readonly string[], read: (path: string) => Buffer): Generator<IndexFile> {
  const chunksIn = (path: string): Chunk[] => {
    try {
      return [...readChunkScript(read(path))].map(([name, bytes]) => [name, unzipped(bytes)]);
    } catch (error) {
      throw new ArchiveError(`${path} hỏng: hãy chạy “npm run build” lại.`, { cause: error });
    }
  };
  const manifest = paths.includes(MANIFEST_PATH) ? parseManifest(chunksIn(MANIFEST_PATH)) : undefined;
  // What was taken out of an archive has its bundles already.
  if (!manifest || manifest.bundles) {
    for (const path of paths) yield { path, bytes: read(path) };
    return;
  }
  const bundles: Bundle[] = [];
  for (const [, members] of Map.groupBy([...paths].sort(), folderOf)) {
    const chunks: Chunk[] = [];
    for (const path of members) {
      if (path === MANIFEST_PATH) continue;
      const [chunk, ...others] = path === scriptPath(manifest.engine) ? [] : chunksIn(path);
      if (chunk && others.length === 0 && scriptPath(chunk[0]) === path) chunks.push(chunk);
      else yield { path, bytes: read(path) };
    }
    for (const { bundle, script } of bundlesOf(chunks.sort(byName))) {
      bundles.push(bundle);
      yield { path: scriptPath(bundle.file), bytes: script };
    }
  }
  const withBundles: Manifest = { ...manifest, bundles };
  yield { path: MANIFEST_PATH, bytes: chunkScript(MANIFEST, Buffer.from(JSON.stringify(withBundles))) };
}
