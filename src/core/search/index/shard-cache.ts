import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AbbreviationPair } from '../query/abbreviations.ts';
import type { SearchRecord } from '../record.ts';
import type { BuiltShard } from './build-shard.ts';
import type { Shard } from './shards.ts';

const STATEMENT = 'shard.json';
const PACK = 'shard.bin';
type Statement = Omit<BuiltShard, 'files'> & { readonly files: readonly (readonly [name: string, length: number])[] };

/** Folders whose code decides what is in a shard. */
const CODE = ['.', '../query', '../../text'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** Digest of that code: a shard made by other code is never taken for one made by this. */
const codeDigest = (): string => {
  const hash = createHash('sha256');
  for (const folder of CODE)
    for (const name of readdirSync(folder).sort())
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex');
};
let code: string | undefined;

/** Name of a shard in the cache: everything that its files depend on. */
export const shardKey = (shard: Shard, abbreviations: readonly AbbreviationPair[]): string =>
  `${shard.id}.${createHash('sha256')
    .update(JSON.stringify([(code ??= codeDigest()), shard.id, shard.records.map(withoutText), abbreviations]))
    .digest('hex')
    .slice(0, 32)}`;

/** A record as its text's digest stands for the text, which is then not fetched. */
const withoutText = (record: SearchRecord): unknown =>
  record.textDigest === undefined
    ? record
    : Object.fromEntries(
        Object.keys(record).flatMap((name) => (name === 'text' ? [] : [[name, record[name as keyof SearchRecord]]])),
      );

/** The finished shard of that name, or undefined when the cache has none. */
export const readShard = async (cache: string, key: string): Promise<BuiltShard | undefined> => {
  const folder = join(cache, key);
  const statement = await readFile(join(folder, STATEMENT), 'utf8').catch(() => undefined);
  if (statement === undefined) return undefined;
  const { files: list, ...entry } = JSON.parse(statement) as Statement;
  const pack = await readFile(join(folder, PACK));
  const files = new Map<string, Buffer>();
  let at = 0;
  for (const [name, length] of list) files.set(name, pack.subarray(at, (at += length)));
  return { ...entry, files };
};

/**
 * The finished files of what the cache last had for the same years. Pagefind names a file by its content, so a file of
 * the same name need not be packed again.
 */
export const filesBefore = async (cache: string, { id }: Shard): Promise<BuiltShard['files']> => {
  const name = (await readdir(cache)).find((folder) => folder.startsWith(`${id}.`) && !folder.endsWith('.tmp'));
  return (name === undefined ? undefined : await readShard(cache, name))?.files ?? new Map<string, Buffer>();
};

/** Keeps a finished shard. It appears under its name only when it is whole. */
export const keepShard = async (cache: string, key: string, shard: BuiltShard): Promise<void> => {
  const draft = join(cache, `${key}.${process.pid}.tmp`);
  const { files, ...entry } = shard;
  const list = [...files].map(([name, { length }]) => [name, length] as const);
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, PACK), Buffer.concat([...files.values()]));
  await writeFile(join(draft, STATEMENT), JSON.stringify({ ...entry, files: list } satisfies Statement));
  await rm(join(cache, key), { recursive: true, force: true });
  await rename(draft, join(cache, key));
};

/** Throws away what the present build did not use. */
export const sweepShards = async (cache: string, used: ReadonlySet<string>): Promise<void> => {
  for (const name of await readdir(cache))
    if (!used.has(name)) await rm(join(cache, name), { recursive: true, force: true });
};
