import { hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderWriter } from '../../core/files/folder-writer.ts';
import { linkFile } from '../../core/files/link-file.ts';
import { lookOf, lookOfKept } from '../../core/files/look.ts';
import type { Look } from '../../core/files/look.ts';
import type { RenewedFolder } from '../../core/files/renewed-folder.ts';
import { replaceFile } from '../../core/files/replace-file.ts';

/**
 * A kept file: the key of all that it shows, how it looked, the SHA-1 of its bytes (empty where it was not taken), and, of a
 * page, what it shows beyond the ground.
 */
type Kept = readonly [key: string, size: number, mtimeMs: number, ino: number, digest: string, beyond?: string];
interface Statement {
  /** What pages stand on that need not even be asked for their key. */
  readonly ground: string;
  readonly files: Readonly<Record<string, Kept>>;
}

/** A page by its path in the site, with the key of what it shows. */
export interface HandedPage {
  readonly path: string;
  readonly key: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of the build before, by their paths in the site (`bai-viet/2019/a.html`), each with the key of what it
 * shows. It changes only when a build has rendered everything; should that be cut short, all is thrown away.
 */
export class PageStore {
  readonly #folder: string;
  readonly #statement: string;
  readonly #unfinished: string;
  readonly #site: RenewedFolder | undefined;
  #before: Statement = { ground: '', files: {} };
  #ground = '';
  readonly #keys = new Map<string, string>();
  readonly #reused = new Map<string, Look>();
  readonly #digests = new Map<string, string>();
  readonly #beyond = new Map<string, string>();

  /** @param site the folder in which the site of this build is made */
  constructor(cache: string, site?: RenewedFolder) {
    this.#folder = join(cache, 'pages');
    this.#statement = join(cache, 'pages.json');
    this.#unfinished = join(cache, 'pages.unfinished');
    this.#site = site;
    if (existsSync(this.#unfinished)) this.#clear();
    else if (existsSync(this.#statement)) this.#before = read(this.#statement);
  }

  /** Takes note of a file of this build; says whether the kept one is the same, so that it need not be made. */
  canReuse(path: string, key: string): boolean {
    this.#keys.set(path, key);
    const kept = this.#before.files[path];
    if (kept?.[0] !== key) return false;
    const look = this.#wholeLook(path, kept);
    if (look) this.#reused.set(path, look);
    return look !== undefined;
  }

  /**
   * Takes note of what all pages show that `canReuseUnasked` is asked for, and of what renders them.
   * @param ground a digest of it
   */
  standOn(ground: string): void {
    this.#ground = ground;
  }

  /**
   * Takes note of what a page shows beyond the ground; says whether the kept page shows the same, which then need not even
   * be asked for its key.
   */
  canReuseUnasked(path: string, beyond: string): boolean {
    this.#beyond.set(path, beyond);
    const kept = this.#before.files[path];
    return this.#before.ground === this.#ground && kept?.[5] === beyond && this.canReuse(path, kept[0]);
  }

  /** Takes note of the SHA-1 of a file that was made. */
  keepDigest(path: string, digest: string): void {
    this.#digests.set(path, digest);
  }

  /** Puts the kept files into the site, which holds those made anew, and keeps these for the next build. */
  complete(site: RenewedFolder): void {
    const files: Record<string, Kept> = {};
    const store = new FolderWriter(this.#folder);
    writeFileSync(this.#unfinished, '');
    for (const path of Object.keys(this.#before.files))
      if (!this.#keys.has(path)) rmSync(join(this.#folder, path), { force: true });
    for (const [path, key] of this.#keys) {
      const kept = join(this.#folder, path);
      const beyond = this.#beyond.get(path);
      const reused = this.#reused.get(path);
      if (reused) {
        site.link(kept, reused, path);
        files[path] = statementOf(key, reused, this.#before.files[path]?.[4] ?? '', beyond);
        continue;
      }
      linkFile(join(site.path, path), store.makeRoom(path));
      files[path] = statementOf(key, lookOf(kept), this.#digests.get(path) ?? '', beyond);
    }
    this.#settle({ ground: this.#ground, files });
  }

  /** The pages of this build, kept or rendered into `site`, for a store on another machine. */
  *handOver(site: string): Generator<HandedPage> {
    for (const [path, key] of this.#keys)
      yield { path, key, bytes: readFileSync(join(this.#reused.has(path) ? this.#folder : site, path)) };
  }

  /** Takes pages as if the build before had rendered them. */
  takeOver(pages: Iterable<HandedPage>): void {
    const files: Record<string, Kept> = { ...this.#before.files };
    const store = new FolderWriter(this.#folder);
    writeFileSync(this.#unfinished, '');
    for (const { path, key, bytes } of pages)
      files[path] = statementOf(key, store.write(path, bytes).look, hash('sha1', bytes));
    this.#settle({ ground: this.#before.ground, files });
  }

  /** How a kept file looks that is as it was; undefined when it is not. */
  #wholeLook(path: string, [, size, mtimeMs, ino, digest]: Kept): Look | undefined {
    const file = join(this.#folder, path);
    const hasSameBytes = () => digest !== '' && digestOf(file) === digest;
    return lookOfKept(file, { ino, size, mtimeMs }, this.#site?.earlier(path), hasSameBytes);
  }

  #settle(statement: Statement): void {
    replaceFile(this.#statement, JSON.stringify(statement));
    rmSync(this.#unfinished);
  }

  #clear(): void {
    for (const file of [this.#folder, this.#statement, this.#unfinished])
      rmSync(file, { recursive: true, force: true });
  }
}

const digestOf = (file: string): string => hash('sha1', readFileSync(file));

const statementOf = (key: string, { ino, size, mtimeMs }: Look, digest: string, beyond?: string): Kept =>
  beyond === undefined ? [key, size, mtimeMs, ino, digest] : [key, size, mtimeMs, ino, digest, beyond];

function read(file: string): Statement {
  try {
    const { ground, files } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Statement>;
    return { ground: ground ?? '', files: files ?? {} };
  } catch {
    return { ground: '', files: {} };
  }
}
