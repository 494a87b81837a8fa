import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { lookOf } from './look.ts';
import type { Look } from './look.ts';

/** Letters take at most so many bytes in UTF-8, counted as JavaScript counts them. */
const MOST_BYTES = 3;

/**
 * Puts files into a folder in which others may lie under their names. These have other names elsewhere, so nothing is ever
 * written into them.
 */
export class FolderWriter {
  readonly #root: string;
  readonly #folders = new Set<string>();
  readonly #encoder = new TextEncoder();
  #room = new Uint8Array(0);

  constructor(root: string) {
    this.#root = root;
  }

  /** @returns how the file looks, and the bytes written, which the next file overwrites */
  write(file: string, content: string | Uint8Array): { look: Look; bytes: Uint8Array } {
    const path = this.makeRoom(file);
    const bytes = typeof content === 'string' ? this.#encode(content) : content;
    writeFileSync(path, bytes, { flag: 'wx' });
    return { look: lookOf(path), bytes };
  }

  /** Makes the folder of a file that is to come, and sees to it that nothing lies in its place; gives its full path. */
  makeRoom(file: string): string {
    const path = this.makeFolderOf(file);
    rmSync(path, { recursive: true, force: true });
    return path;
  }

  /** Makes the folder of a file that is to come; gives its full path. */
  makeFolderOf(file: string): string {
    const path = join(this.#root, file);
    const folder = dirname(path);
    if (!this.#folders.has(folder)) this.#makeFolder(folder);
    this.#folders.add(folder);
    return path;
  }

  #encode(text: string): Uint8Array {
    if (this.#room.length < text.length * MOST_BYTES) this.#room = new Uint8Array(text.length * MOST_BYTES * 2);
    return this.#room.subarray(0, this.#encoder.encodeInto(text, this.#room).written);
  }

  #makeFolder(folder: string): void {
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && ['EEXIST', 'ENOTDIR'].includes(String(error.code))))
        throw error;
      // A file lies where a folder is to be.
      let above = this.#root;
      for (const name of relative(this.#root, folder).split(sep)) {
        above = join(above, name);
        if (lstatSync(above).isDirectory()) continue;
        rmSync(above);
        break;
      }
      mkdirSync(folder, { recursive: true });
    }
  }
}
