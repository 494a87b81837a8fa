import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** There is no earlier release to go back to. */
export class NoReleaseError extends Error {
  override name = 'NoReleaseError';
}

const NUMBER = /^\d{6}$/;

/** The site at `out`, and beside it, in a hidden folder, those that were there before: `000001`, `000002`… */
export class Releases {
  readonly #out: string;
  readonly #earlier: string;
  readonly #fresh: string;

  constructor(out: string) {
    this.#out = resolve(out);
    this.#earlier = join(dirname(this.#out), `.${basename(this.#out)}-truoc`);
    this.#fresh = join(this.#earlier, 'moi');
    this.#recover();
  }

  /**
   * Puts a finished site at `out` by renames: whoever looks sees the old site or the new one, whole.
   * @param keep how many earlier ones are kept
   */
  install(site: string, keep: number): void {
    mkdirSync(this.#earlier, { recursive: true });
    rmSync(this.#fresh, { recursive: true, force: true });
    move(site, this.#fresh);
    if (existsSync(this.#out)) renameSync(this.#out, join(this.#earlier, this.#nextNumber()));
    renameSync(this.#fresh, this.#out);
    for (const old of this.#numbers().slice(0, keep === 0 ? undefined : -keep))
      rmSync(join(this.#earlier, old), { recursive: true, force: true });
    if (readdirSync(this.#earlier).length === 0) rmSync(this.#earlier, { recursive: true });
  }

  /**
   * Puts the newest earlier release back; the one that was shown is thrown away.
   * @throws NoReleaseError when there is none
   */
  rollback(): void {
    const newest = this.#numbers().at(-1);
    if (newest === undefined) throw new NoReleaseError(`không có bản dựng trước của ${basename(this.#out)} để lùi về`);
    rmSync(this.#fresh, { recursive: true, force: true });
    if (existsSync(this.#out)) renameSync(this.#out, this.#fresh);
    renameSync(join(this.#earlier, newest), this.#out);
    rmSync(this.#fresh, { recursive: true, force: true });
  }

  /** A process that ended between the two renames left no site: the newest there is comes back. */
  #recover(): void {
    if (existsSync(this.#out)) return;
    const newest = this.#numbers().at(-1);
    if (newest !== undefined) renameSync(join(this.#earlier, newest), this.#out);
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

/** Moves a folder; to another disk it is copied. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
