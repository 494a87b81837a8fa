import type { Dirent } from 'node:fs';
import { linkSync, lstatSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkFile } from './link-file.ts';
import { listFiles } from '../newsroom/files.ts';
import { isSameFile, lookIn, lookOf } from './look.ts';
import type { Look } from './look.ts';
import { FolderWriter } from './folder-writer.ts';

/**
 * A folder that is made anew. It begins with whatever lies there, such as what was made some time ago, or what was left by
 * one who was killed: a file that is the same need not even be linked.
 */
export class RenewedFolder {
  readonly path: string;
  readonly #others: string | undefined;
  readonly #writer: FolderWriter;
  /** What lay there and has not been taken over. */
  readonly #earlier = new Map<string, Look>();
  readonly #files = new Map<string, Look>();
  /** Whether nothing lay there. */
  readonly wasEmpty: boolean;

  /** @param others a folder in it that is left to others */
  constructor(path: string, others?: string) {
    this.path = path;
    this.#others = others;
    this.#writer = new FolderWriter(path);
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(path);
    this.#lookThrough('');
    this.wasEmpty = this.#earlier.size === 0;
  }

  /** How the files look that are in it by now. */
  get files(): ReadonlyMap<string, Look> {
    return this.#files;
  }

  /** How the file looks that lies in a place from before. */
  earlier(file: string): Look | undefined {
    return this.#earlier.get(file);
  }

  /** Puts a file in: under a second name, where it does not lie there already. */
  link(from: string, look: Look, file: string): void {
    const earlier = this.#earlier.get(file);
    if (earlier && isSameFile(earlier, look)) {
      this.wrote(file, earlier);
      return;
    }
    const path = this.#writer.makeFolderOf(file);
    try {
      linkFile(from, path);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      // Most places are free, and to clear each costs as much as to link.
      linkFile(from, this.#writer.makeRoom(file));
    }
    this.wrote(file, lookOf(path));
  }

  write(file: string, content: string | Uint8Array): void {
    this.wrote(file, this.#writer.write(file, content).look);
  }

  /** Has a file written by others, to the full path that is given to them. */
  async writeBy(file: string, write: (path: string) => Promise<void> | void): Promise<void> {
    const path = this.#writer.makeRoom(file);
    await write(path);
    this.wrote(file, lookOf(path));
  }

  /** Takes note of a file that a `FolderWriter` has put in. */
  wrote(file: string, look: Look): void {
    this.#earlier.delete(file);
    this.#files.set(file, look);
  }

  /** Removes all that was there before and has not been put in again. */
  finish(): void {
    for (const [file, earlier] of this.#earlier) {
      const path = join(this.path, file);
      // Where capital letters make no difference, it may be a file that was put in.
      if (isThere(path, earlier)) rmSync(path);
      this.#removeEmpty(dirname(path));
    }
    this.#earlier.clear();
  }

  /**
   * Gives the next one something to begin with, where all of it has been moved away: every file under one more name.
   * @param moved where it is now
   */
  prepareNext(moved: string): void {
    const next = new FolderWriter(this.path);
    try {
      for (const { path } of listFiles(moved)) linkSync(`${moved}/${path}`, next.makeFolderOf(path));
    } catch {
      // It can do without.
      rmSync(this.path, { recursive: true, force: true });
    }
  }

  /** Notes what is below a folder; only files and folders that hold some stay there. */
  #lookThrough(folder: string): void {
    const path = join(this.path, folder);
    for (const entry of entriesOf(path)) {
      if (folder === '' && entry.name === this.#others) continue;
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) this.#lookThrough(name);
      else if (entry.isFile()) this.#earlier.set(name, lookOf(`${path}/${entry.name}`));
      else rmSync(join(path, entry.name));
    }
    if (folder !== '') this.#removeEmpty(path);
  }

  /** Removes a folder, and those above it, as far as nothing is left in them. */
  #removeEmpty(path: string): void {
    for (let at = path; at.length > this.path.length; at = dirname(at))
      try {
        rmdirSync(at);
      } catch {
        return;
      }
  }
}

/** Whether a file is still there: what was a folder above it may be a file by now. */
function isThere(path: string, look: Look): boolean {
  try {
    const found = lstatSync(path);
    return found.isFile() && isSameFile(lookIn(found), look);
  } catch {
    return false;
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
