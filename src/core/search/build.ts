import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { abbreviationTable } from './query/abbreviations.ts';
import { PAIR_SHARES } from './query/frequency.ts';
import { INDEX_FOLDER, MANIFEST, VOCABULARY, type Manifest, type ShardEntry } from './query/manifest.ts';
import { wordSplitter } from './query/split.ts';
import type { SearchBuild } from './record.ts';
import { buildShard } from './index/build-shard.ts';
import { chunkScript } from './index/chunk-script.ts';
import { engineFile } from './index/engine.ts';
import { filesBefore, keepShard, readShard, shardKey, sweepShards } from './index/shard-cache.ts';
import { commonBands, vocabulary } from './index/common.ts';
import { planShards } from './index/shards.ts';

/** What a build of the index did. */
export interface SearchStats {
  readonly records: number;
  readonly shards: number;
  /** Shards indexed anew; the others came from the cache. */
  readonly rebuilt: number;
  readonly files: number;
  /** Bytes of the index folder, engine included. */
  readonly bytes: number;
}

/** Files written at one time. */
const AT_ONCE = 32;

/**
 * Builds the search index of a site: one Pagefind index a shard (a year, or several small years), all of it classic
 * scripts, so that one set of files serves a web server and a double click alike. Shards that did not change come
 * from the cache.
 * @throws Error when two records have one address, or when Pagefind refuses a record
 */
export const buildSearch = async ({ records, abbreviations, out, cache }: SearchBuild): Promise<SearchStats> => {
  const seen = new Set<string>();
  for (const { url } of records) {
    if (seen.has(url)) throw new Error(`Hai mục tìm kiếm cùng địa chỉ: ${url}`);
    seen.add(url);
  }
  const folder = join(out, INDEX_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  const bundling = engineFile();
  // Awaited at the end, where a failure is heard of.
  bundling.catch(() => undefined);
  const split = wordSplitter(abbreviationTable(abbreviations));
  const used = new Set<string>();
  const entries: ShardEntry[] = [];
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  const written = { files: 0, bytes: 0, rebuilt: 0 };
  const made = new Set<string>();
  const put = async (name: string, script: Buffer): Promise<void> => {
    const path = join(folder, `${name}.js`);
    const parent = dirname(path);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(path, script);
    written.files++;
    written.bytes += script.length;
  };
  for (const shard of planShards(records)) {
    const key = shardKey(shard, abbreviations);
    used.add(key);
    let built = await readShard(cache, key);
    if (!built) {
      built = await buildShard(shard, split, await filesBefore(cache, shard));
      await keepShard(cache, key, built);
      written.rebuilt++;
    }
    const chunks = [...built.files];
    for (let i = 0; i < chunks.length; i += AT_ONCE)
      await Promise.all(
        chunks
          .slice(i, i + AT_ONCE)
          .map(([name, bytes]) => put(`${shard.id}/${name}`, chunkScript(`${shard.id}/${name}`, bytes))),
      );
    for (const [pair, count] of built.commonPairs) pairs.set(pair, (pairs.get(pair) ?? 0) + count);
    for (const [word, count] of built.counts) counts.set(word, (counts.get(word) ?? 0) + count);
    entries.push({ id: shard.id, records: built.records, contents: built.contents, table: built.table });
  }
  await close();
  await sweepShards(cache, used);
  const engine = await bundling;
  if (entries.length > 0) {
    await put(engine.name, engine.script);
    await put(VOCABULARY, chunkScript(VOCABULARY, vocabulary(counts)));
  }
  const manifest: Manifest = {
    engine: entries.length > 0 ? engine.name : '',
    shards: entries,
    abbreviations,
    common: commonBands(counts, records.length),
    commonPairs: commonBands(pairs, records.length, PAIR_SHARES),
    total: records.length,
  };
  await put(MANIFEST, chunkScript(MANIFEST, Buffer.from(JSON.stringify(manifest))));
  const { files, bytes, rebuilt } = written;
  return { records: records.length, shards: entries.length, rebuilt, files, bytes };
};
