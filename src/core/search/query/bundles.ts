import type { ReadChunk } from './engine.ts';
import type { Bundle } from './manifest.ts';
import { inflate } from './unpack.ts';

/** Bundles kept unpacked: about 20 MB. */
const KEPT = 24;
const NEWLINE = 0x0a;

/** The part of a chunk's name up to its last stroke: a bundle has chunks of one folder. */
export const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

type Chunks = ReadonlyMap<string, Uint8Array>;

/** The chunks of an unpacked bundle: a line of JSON with their names and lengths, then their bytes one after another. */
export const splitBundle = (bytes: Uint8Array): Chunks => {
  const end = bytes.indexOf(NEWLINE);
  const list = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as [name: string, length: number][];
  const chunks = new Map<string, Uint8Array>();
  let at = end + 1;
  for (const [name, length] of list) chunks.set(name, bytes.subarray(at, (at += length)));
  return chunks;
};

/**
 * Reads chunks out of bundles, where the index has its chunks in bundles.
 * @param bundles those of the manifest; without any, each chunk is a file
 * @param read reads a file of the index
 */
export const unbundled = (bundles: readonly Bundle[] | undefined, read: ReadChunk): ReadChunk => {
  if (!bundles) return read;
  const kept = new Map<string, Promise<Chunks>>();
  const open = (file: string): Promise<Chunks> => {
    const chunks = kept.get(file) ?? read(file).then(async (bytes) => splitBundle(await inflate(bytes)));
    kept.delete(file);
    kept.set(file, chunks);
    chunks.catch(() => kept.delete(file));
    const oldest = kept.keys().next();
    if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
    return chunks;
  };
  return async (name) => {
    const folder = folderOf(name);
    const bundle = bundles.find(({ first, last }) => first <= name && name <= last && folderOf(first) === folder);
    return (bundle && (await open(bundle.file)).get(name)) ?? read(name);
  };
};
