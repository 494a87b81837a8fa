import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderWriter } from '../../files/folder-writer.ts';
import { linkFile } from '../../files/link-file.ts';
import { lookOf, lookOfKept, type Look } from '../../files/look.ts';
import type { RenewedFolder } from '../../files/renewed-folder.ts';
import { readChunkScript } from '../query/chunk.ts';
import type { ShardEntry } from '../query/manifest.ts';
import { chunkScript } from './chunk-script.ts';
import { digest } from './digest.ts';
import { packRecords, unpackRecords, type KeptRecords } from './kept-bags.ts';

const STATEMENT = 'shard.json';
const RECORDS = 'records.zst';
const FILES = 'files';
const DRAFT = '.tmp';

/** A kept file: digest of the chunk in it, before the gzip, how its script looked when it was written, and a digest of that. */
type KeptFile = readonly [content: string, size: number, mtimeMs: number, script: string, ino: number];

/** What a finished shard says of itself. */
export interface ShardSummary extends ShardEntry {
  /** Keys of single words, and how many records hold each. */
  readonly counts: readonly (readonly [key: string, count: number])[];
  /** The same for pairs that a good part of the records hold. */
  readonly commonPairs: readonly (readonly [token: string, count: number])[];
}
interface Statement extends ShardSummary {
  readonly files: Readonly<Record<string, KeptFile>>;
}

/** Path of a chunk's script in a shard's folder. */
const scriptPath = (name: string): string => `${name}.js`;

/** The first year, month or day of a shard, by its id or its name in the cache. */
const beginningOf = (name: string): string => {
  const [id = ''] = name.split('.');
  return id.includes('_') ? (id.split('_')[0] ?? '') : id.slice(0, 4);
};

/** A finished shard in the cache. */
export class KeptShard {
  readonly #folder: string;
  readonly #statement: Statement;
  readonly #byContent = new Map<string, string>();

  private constructor(folder: string, statement: Statement) {
    this.#folder = folder;
    this.#statement = statement;
    for (const [name, [content]] of Object.entries(statement.files)) this.#byContent.set(content, name);
  }

  /** The shard in a folder, or undefined when it is not there. */
  static open(folder: string): KeptShard | undefined {
    try {
      return new KeptShard(folder, JSON.parse(readFileSync(join(folder, STATEMENT), 'utf8')) as Statement);
    } catch {
      return undefined;
    }
  }

  get summary(): ShardSummary {
    return this.#statement;
  }

  /** What was made of its records; undefined when that is damaged. */
  records(): KeptRecords | undefined {
    try {
      return unpackRecords(readFileSync(join(this.#folder, RECORDS)));
    } catch {
      return undefined;
    }
  }

  /** The file with a chunk of that content, when it is as it was written. */
  file(content: string): { name: string; path: string; kept: KeptFile } | undefined {
    const name = this.#byContent.get(content);
    const kept = name === undefined ? undefined : this.#statement.files[name];
    return name !== undefined && kept && this.#lookOf(name, kept)
      ? { name, path: this.#pathOf(name), kept }
      : undefined;
  }

  /**
   * Gives all its files a second name in the folder of an index.
   * @returns their number and bytes; undefined when one is missing or damaged
   */
  publish(index: RenewedFolder): { files: number; bytes: number } | undefined {
    const looks: [name: string, to: string, look: Look][] = [];
    for (const [name, kept] of Object.entries(this.#statement.files)) {
      const to = `${this.#statement.id}/${scriptPath(name)}`;
      const look = this.#lookOf(name, kept, index.earlier(to));
      if (!look) return undefined;
      looks.push([name, to, look]);
    }
    let bytes = 0;
    for (const [name, to, look] of looks) {
      index.link(this.#pathOf(name), look, to);
      bytes += look.size;
    }
    return { files: looks.length, bytes };
  }

  #pathOf(name: string): string {
    return join(this.#folder, FILES, scriptPath(name));
  }

  /**
   * How a kept file looks that is as it was; undefined when it is not.
   * @param shown how a file looks that may be the same, under another name
   */
  #lookOf(name: string, [, size, mtimeMs, script, ino]: KeptFile, shown?: Look): Look | undefined {
    const path = this.#pathOf(name);
    return lookOfKept(path, { size, mtimeMs, ino }, shown, () => digest(readFileSync(path)) === script);
  }
}

/** A shard in the making. It appears in the cache under its name only when it is whole. */
export class ShardDraft {
  readonly #folder: string;
  readonly #id: string;
  readonly #before: KeptShard | undefined;
  readonly #files: Record<string, KeptFile> = {};
  readonly #writer: FolderWriter;

  /**
   * @param folder where it will be
   * @param id of the shard
   * @param before the shard of the same id in the build before: its files are taken over where they hold the same
   */
  constructor(folder: string, id: string, before: KeptShard | undefined) {
    this.#folder = folder;
    this.#id = id;
    this.#before = before;
    this.#writer = new FolderWriter(join(folder + DRAFT, FILES));
    rmSync(folder + DRAFT, { recursive: true, force: true });
  }

  /**
   * Puts a chunk in.
   * @param content digest of the chunk before its gzip
   * @param bytes gives the gzipped chunk
   */
  put(name: string, content: string, bytes: () => Uint8Array): void {
    const path = this.#writer.makeFolderOf(scriptPath(name));
    const old = this.#before?.file(content);
    // A script names its shard.
    if (old?.name === name && this.#before?.summary.id === this.#id) {
      linkFile(old.path, path);
      this.#files[name] = old.kept;
      return;
    }
    const [chunk] = old ? readChunkScript(readFileSync(old.path)).values() : [];
    const script = chunkScript(`${this.#id}/${name}`, chunk ?? bytes());
    writeFileSync(path, script);
    const { mtimeMs, ino } = lookOf(path);
    this.#files[name] = [content, script.length, mtimeMs, digest(script), ino];
  }

  /** Puts it into the cache. */
  keep(summary: ShardSummary, records: KeptRecords): KeptShard {
    const draft = this.#folder + DRAFT;
    mkdirSync(draft, { recursive: true });
    writeFileSync(join(draft, RECORDS), packRecords(records));
    writeFileSync(join(draft, STATEMENT), JSON.stringify({ ...summary, files: this.#files } satisfies Statement));
    rmSync(this.#folder, { recursive: true, force: true });
    renameSync(draft, this.#folder);
    const kept = KeptShard.open(this.#folder);
    if (!kept) throw new Error(`the search index of ${this.#id} was not kept`);
    return kept;
  }
}

/** Finished shards, kept between builds: a folder each, named by the shard and by all that its files depend on. */
export class ShardCache {
  readonly #folder: string;
  /** Names in the cache of what the present build uses. */
  readonly #used = new Set<string>();
  readonly #shards: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** The finished shard of that name. */
  find(id: string, key: string): KeptShard | undefined {
    return KeptShard.open(this.#place(id, key));
  }

  /** What the cache last had under that id, or else under one with the same beginning: a month or a year may have come to it. */
  before(id: string): KeptShard | undefined {
    const names = readdirSync(this.#folder).filter(
      (name) => beginningOf(name) === beginningOf(id) && !name.endsWith(DRAFT),
    );
    const name = names.find((one) => one.startsWith(`${id}.`)) ?? names[0];
    return name === undefined ? undefined : KeptShard.open(join(this.#folder, name));
  }

  draft(id: string, key: string, before: KeptShard | undefined): ShardDraft {
    return new ShardDraft(this.#place(id, key), id, before);
  }

  /** A file beside the shards, made when it is not there. */
  async file(name: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
    this.#used.add(name);
    const path = join(this.#folder, name);
    if (existsSync(path)) return readFileSync(path);
    const bytes = await make();
    writeFileSync(path + DRAFT, bytes);
    renameSync(path + DRAFT, path);
    return Buffer.from(bytes);
  }

  /** Names of the shards that the present build uses. */
  get names(): readonly string[] {
    return this.#shards;
  }

  /** Throws away what the present build did not use. */
  sweep(): void {
    for (const name of readdirSync(this.#folder))
      if (!this.#used.has(name)) rmSync(join(this.#folder, name), { recursive: true, force: true });
  }

  #place(id: string, key: string): string {
    const name = `${id}.${key}`;
    if (!this.#used.has(name)) this.#shards.push(name);
    this.#used.add(name);
    return join(this.#folder, name);
  }
}
