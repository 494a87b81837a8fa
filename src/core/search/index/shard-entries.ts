import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { close } from 'pagefind';
import { abbreviationTable } from '../query/abbreviations.ts';
import { wordSplitter } from '../query/split.ts';
import type { SearchBuild } from '../record.ts';
import { buildShard } from './build-shard.ts';
import { filesBefore, keepShard, readShard, shardKey } from './shard-cache.ts';
import { planShards } from './shards.ts';
import type { Shard } from './shards.ts';

/**
 * Finishes some shards of an index and leaves them in the cache, where the build of the whole index finds them.
 * @returns their names in the cache
 */
export async function finishShards(
  { records, abbreviations, cache }: Omit<SearchBuild, 'out'>,
  wanted: (shard: Shard) => boolean,
): Promise<string[]> {
  await mkdir(cache, { recursive: true });
  const split = wordSplitter(abbreviationTable(abbreviations));
  const names: string[] = [];
  for (const shard of planShards(records)) {
    if (!wanted(shard)) continue;
    const key = shardKey(shard, abbreviations);
    names.push(key);
    if (!(await readShard(cache, key)))
      await keepShard(cache, key, await buildShard(shard, split, await filesBefore(cache, shard)));
  }
  await close();
  return names;
}

/** A finished shard as it lies in the cache, file by file. */
export function shardFiles(cache: string, name: string): Map<string, Buffer> {
  const folder = join(cache, name);
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFileSync(join(folder, file))]),
  );
}

/** Puts a finished shard from elsewhere into the cache; it appears under its name only when it is whole. */
export function putShardFiles(cache: string, name: string, files: Iterable<readonly [string, Uint8Array]>): void {
  const draft = join(cache, `${name}.${String(process.pid)}.tmp`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  for (const [file, bytes] of files) writeFileSync(join(draft, file), bytes);
  rmSync(join(cache, name), { recursive: true, force: true });
  renameSync(draft, join(cache, name));
}
