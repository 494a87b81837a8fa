import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

const PREFIX = 'bo-di-';

/**
 * Where a measurement puts what was built before, to be removed when all is measured: for minutes after a deletion ext4
 * looks at each inode that came free before it gives one out, so that every new file takes twenty times as long.
 */
export class Aside {
  readonly #folder: string;
  readonly #place: string;
  #count = 0;

  /** @param folder on the disk on which everything lies that is put aside */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#place = mkdtempSync(join(folder, PREFIX));
  }

  /** Takes a file or a folder away, if it is there. */
  put(path: string): void {
    if (existsSync(path)) renameSync(path, join(this.#place, `${String(this.#count++)}-${basename(path)}`));
  }

  /** Removes all that was put aside, that of measurements which were cut short too. */
  remove(): void {
    for (const name of readdirSync(this.#folder))
      if (name.startsWith(PREFIX)) rmSync(join(this.#folder, name), { recursive: true, force: true });
  }
}
