import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import process from 'node:process';

/** A finished shard as it lies in the cache, file by file. */
export function shardFiles(cache: string, name: string): Map<string, Buffer> {
  const folder = join(cache, name);
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort()
      .map((file) => [file.replaceAll(sep, '/'), readFileSync(join(folder, file))]),
  );
}

/** Puts a finished shard from elsewhere into the cache; it appears under its name only when it is whole. */
export function putShardFiles(cache: string, name: string, files: Iterable<readonly [string, Uint8Array]>): void {
  const draft = join(cache, `${name}.${String(process.pid)}.tmp`);
  rmSync(draft, { recursive: true, force: true });
  for (const [file, bytes] of files) {
    mkdirSync(dirname(join(draft, file)), { recursive: true });
    writeFileSync(join(draft, file), bytes);
  }
  rmSync(join(cache, name), { recursive: true, force: true });
  renameSync(draft, join(cache, name));
}
