import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { exchangeFolders } from './exchange.ts';

/** There is no earlier release to go back to. */
export class NoReleaseError extends Error {
  override name = 'NoReleaseError';
}

const NUMBER = /^\d{6}$/;
/**
 * A site on its way in (`moi`) or back (`lui`), named for the number by which the file system knows it: under the same name
 * with another number lies the site that it changed places with, and so does one named `cu`.
 */
const STAGED = /^(moi|lui)-(\d+|cu)$/;

/** The site at `out`, and beside it, in a hidden folder, those that were there before: `000001`, `000002`… */
export class Releases {
  readonly #out: string;
  readonly #earlier: string;
  readonly #exchange: typeof exchangeFolders;

  /** @param exchange puts one folder in the place of another in one step, if the system can */
  constructor(out: string, exchange = exchangeFolders) {
    this.#out = resolve(out);
    this.#earlier = join(dirname(this.#out), `.${basename(this.#out)}-truoc`);
    this.#exchange = exchange;
    this.#recover();
  }

  /**
   * Puts a finished site at `out`: whoever looks sees the old site or the new one, whole. Where two folders can't change
   * places in one step, there is no site for as long as a rename takes.
   * @param keep how many earlier ones are kept
   * @param spare where the newest of those that are not kept is put, for the next site to be made from it, if it can be
   * moved there; it is thrown away where no such folder is wanted
   * @returns whether the very files of `site` are at `out`: to another disk they are copied
   */
  install(site: string, keep: number, spare?: string): boolean {
    mkdirSync(this.#earlier, { recursive: true });
    const fresh = join(this.#earlier, 'moi');
    rmSync(fresh, { recursive: true, force: true });
    const moved = move(site, fresh);
    this.#replace(fresh, 'moi', (old) => {
      renameSync(old, join(this.#earlier, this.#nextNumber()));
    });
    const dropped = this.#numbers().slice(0, keep === 0 ? undefined : -keep);
    for (const old of dropped) {
      const folder = join(this.#earlier, old);
      if (spare === undefined || old !== dropped.at(-1) || !canMove(folder, spare))
        rmSync(folder, { recursive: true, force: true });
    }
    if (readdirSync(this.#earlier).length === 0) rmSync(this.#earlier, { recursive: true });
    return moved;
  }

  /**
   * Puts the newest earlier release back; the one that was shown is thrown away.
   * @throws NoReleaseError when there is none
   */
  rollback(): void {
    const newest = this.#numbers().at(-1);
    if (newest === undefined) throw new NoReleaseError(`không có bản dựng trước của ${basename(this.#out)} để lùi về`);
    this.#replace(join(this.#earlier, newest), 'lui', (old) => {
      rmSync(old, { recursive: true, force: true });
    });
  }

  /** Puts a folder at `out`, and what was there aside. */
  #replace(next: string, why: 'moi' | 'lui', aside: (old: string) => void): void {
    if (!existsSync(this.#out)) {
      renameSync(next, this.#out);
      return;
    }
    const staged = join(this.#earlier, `${why}-${numberOf(next)}`);
    renameSync(next, staged);
    if (this.#exchange(staged, this.#out)) {
      aside(staged);
      return;
    }
    const old = join(this.#earlier, `${why}-cu`);
    renameSync(this.#out, old);
    renameSync(staged, this.#out);
    aside(old);
  }

  /** Ends what a process that was killed had begun. */
  #recover(): void {
    if (!existsSync(this.#earlier)) return;
    for (const old of ['moi-cu', 'lui-cu'])
      if (!existsSync(this.#out) && existsSync(join(this.#earlier, old)))
        renameSync(join(this.#earlier, old), this.#out);
    for (const name of readdirSync(this.#earlier)) {
      const [, why, number] = STAGED.exec(name) ?? [];
      if (why === undefined) continue;
      const folder = join(this.#earlier, name);
      const swapped = numberOf(folder) !== number;
      // A site that nobody has seen yet goes, and so does one that a rollback was to throw away.
      if (swapped === (why === 'moi')) renameSync(folder, join(this.#earlier, this.#nextNumber()));
      else rmSync(folder, { recursive: true, force: true });
    }
    const newest = this.#numbers().at(-1);
    if (!existsSync(this.#out) && newest !== undefined) renameSync(join(this.#earlier, newest), this.#out);
  }

  #numbers(): string[] {
    if (!existsSync(this.#earlier)) return [];
    return readdirSync(this.#earlier)
      .filter((name) => NUMBER.test(name))
      .sort();
  }

  #nextNumber(): string {
    return String(Number(this.#numbers().at(-1) ?? 0) + 1).padStart(6, '0');
  }
}

/** The number by which the file system knows a folder, whatever its name; Windows needs more than 53 bits for it. */
const numberOf = (folder: string): string => String(statSync(folder, { bigint: true }).ino);

/** Moves a folder; to another disk it is copied. @returns whether it was moved */
function move(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
    return false;
  }
}

/** Moves a folder where that costs nothing. @returns whether it was moved */
function canMove(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
