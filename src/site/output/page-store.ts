import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkFile } from '../../core/files/link-file.ts';

/** A kept page: the key of all that it shows, how its file looked, the SHA-1 of its bytes, and what the key came of. */
type Kept = readonly [key: string, size: number, mtimeMs: number, digest: string, basis?: string];
type Statement = Readonly<Record<string, Kept>>;

/** A page by its path in the site, with the key of what it shows. */
export interface HandedPage {
  readonly path: string;
  readonly key: string;
  readonly bytes: Uint8Array;
}

/**
 * The pages of the build before, by their paths in the site (`bai-viet/2019/a.html`), each with the key of what it
 * shows. It changes only when a build has rendered everything; should that be cut short, all is thrown away.
 */
export class PageStore {
  readonly #folder: string;
  readonly #statement: string;
  readonly #unfinished: string;
  #before: Statement = {};
  readonly #keys = new Map<string, string>();
  readonly #reused = new Set<string>();
  readonly #digests = new Map<string, string>();
  readonly #bases = new Map<string, string>();

  constructor(cache: string) {
    this.#folder = join(cache, 'pages');
    this.#statement = join(cache, 'pages.json');
    this.#unfinished = join(cache, 'pages.unfinished');
    if (existsSync(this.#unfinished)) this.#clear();
    else if (existsSync(this.#statement)) this.#before = read(this.#statement);
  }

  /** Takes note of a page of this build; says whether the kept one is the same, so that it need not be rendered. */
  canReuse(path: string, key: string): boolean {
    this.#keys.set(path, key);
    const kept = this.#before[path];
    if (kept?.[0] !== key) return false;
    const stats = statSync(join(this.#folder, path), { throwIfNoEntry: false });
    if (stats?.size !== kept[1]) return false;
    // A cache that was packed and unpacked has times without fractions.
    if (stats.mtimeMs !== kept[2] && digestOf(join(this.#folder, path)) !== kept[3]) return false;
    this.#reused.add(path);
    return true;
  }

  /**
   * Takes note of what the key of a page comes of, where that can be told in fewer words; says whether it is that of the
   * kept page, which then need not even be asked for its key.
   */
  canReuseUnasked(path: string, basis: string): boolean {
    this.#bases.set(path, basis);
    const kept = this.#before[path];
    return kept?.[4] === basis && this.canReuse(path, kept[0]);
  }

  /** Takes note of the SHA-1 of a page that was rendered. */
  keepDigest(path: string, digest: string): void {
    this.#digests.set(path, digest);
  }

  get reused(): number {
    return this.#reused.size;
  }

  get rendered(): number {
    return this.#keys.size - this.#reused.size;
  }

  /** Puts the kept pages into a site that holds those rendered anew, and keeps these for the next build. */
  complete(site: string): void {
    mkdirSync(this.#folder, { recursive: true });
    const pages: Record<string, Kept> = {};
    const folders = new Set<string>();
    const folderOf = (file: string) => {
      const folder = dirname(file);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
    };
    writeFileSync(this.#unfinished, '');
    for (const path of Object.keys(this.#before))
      if (!this.#keys.has(path)) rmSync(join(this.#folder, path), { force: true });
    for (const [path, key] of this.#keys) {
      const [kept, shown] = [join(this.#folder, path), join(site, path)];
      const before = this.#before[path];
      if (before && this.#reused.has(path)) {
        folderOf(shown);
        linkFile(kept, shown);
        const [, size, mtimeMs, digest] = before;
        pages[path] = [key, size, mtimeMs, digest, this.#bases.get(path) ?? ''];
        continue;
      }
      folderOf(kept);
      rmSync(kept, { force: true });
      linkFile(shown, kept);
      const { size, mtimeMs } = statSync(kept);
      pages[path] = [key, size, mtimeMs, this.#digests.get(path) ?? digestOf(kept), this.#bases.get(path) ?? ''];
    }
    this.#settle(pages);
  }

  /** The pages of this build, kept or rendered into `site`, for a store on another machine. */
  *handOver(site: string): Generator<HandedPage> {
    for (const [path, key] of this.#keys)
      yield { path, key, bytes: readFileSync(join(this.#reused.has(path) ? this.#folder : site, path)) };
  }

  /** Takes pages as if the build before had rendered them. */
  takeOver(pages: Iterable<HandedPage>): void {
    const taken: Record<string, Kept> = { ...this.#before };
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(this.#unfinished, '');
    for (const { path, key, bytes } of pages) {
      const kept = join(this.#folder, path);
      mkdirSync(dirname(kept), { recursive: true });
      // The file that is there may be one with a page of an earlier site.
      rmSync(kept, { force: true });
      writeFileSync(kept, bytes);
      const { size, mtimeMs } = statSync(kept);
      taken[path] = [key, size, mtimeMs, hash('sha1', bytes)];
    }
    this.#settle(taken);
  }

  #settle(pages: Statement): void {
    writeFileSync(`${this.#statement}.moi`, JSON.stringify(pages));
    renameSync(`${this.#statement}.moi`, this.#statement);
    rmSync(this.#unfinished);
  }

  #clear(): void {
    for (const file of [this.#folder, this.#statement, this.#unfinished])
      rmSync(file, { recursive: true, force: true });
  }
}

const digestOf = (file: string): string => hash('sha1', readFileSync(file));

function read(file: string): Statement {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Statement;
  } catch {
    return {};
  }
}
