import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AbbreviationPair } from '../query/abbreviations.ts';
import type { BuiltShard } from './build-shard.ts';
import type { Shard } from './shards.ts';

/** Raised whenever the bag, the fragments, their packing or Pagefind change, so that no old shard is taken for a new one. */
const VERSION = 7;
const STATEMENT = 'shard.json';
type Statement = Omit<BuiltShard, 'files'> & { readonly names: readonly string[] };

/** Name of a shard in the cache: everything that its files depend on. */
export const shardKey = (shard: Shard, abbreviations: readonly AbbreviationPair[]): string =>
  createHash('sha256')
    .update(JSON.stringify([VERSION, shard.records, abbreviations]))
    .digest('hex')
    .slice(0, 32);

/** The finished shard of that name, or undefined when the cache has none. */
export const readShard = async (cache: string, key: string): Promise<BuiltShard | undefined> => {
  const folder = join(cache, key);
  const statement = await readFile(join(folder, STATEMENT), 'utf8').catch(() => undefined);
  if (statement === undefined) return undefined;
  const { names, ...entry } = JSON.parse(statement) as Statement;
  const files = new Map<string, Buffer>();
  for (const name of names) files.set(name, await readFile(join(folder, name)));
  return { ...entry, files };
};

/** Keeps a finished shard. It appears under its name only when it is whole. */
export const keepShard = async (cache: string, key: string, shard: BuiltShard): Promise<void> => {
  const draft = join(cache, `${key}.${process.pid}.tmp`);
  for (const [name, bytes] of shard.files) {
    await mkdir(dirname(join(draft, name)), { recursive: true });
    await writeFile(join(draft, name), bytes);
  }
  await mkdir(draft, { recursive: true });
  const { files, ...entry } = shard;
  await writeFile(join(draft, STATEMENT), JSON.stringify({ ...entry, names: [...files.keys()] }));
  await rm(join(cache, key), { recursive: true, force: true });
  await rename(draft, join(cache, key));
};

/** Throws away what the present build did not use. */
export const sweepShards = async (cache: string, used: ReadonlySet<string>): Promise<void> => {
  for (const name of await readdir(cache))
    if (!used.has(name)) await rm(join(cache, name), { recursive: true, force: true });
};
