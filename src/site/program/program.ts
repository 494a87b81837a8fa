import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles } from '../../core/newsroom/files.ts';

/** The folders of a compiled program: the code that renders pages, and the files that pages load. */
export const CODE = 'code';
const ASSETS = 'site';
/** Lists the digests of all files of a program that was compiled to its end. */
const SEAL = 'seal.json';

const FOLDER = resolve('.cache/program');
const UNFINISHED = join(FOLDER, 'moi');
/** Where Astro puts the files that pages load while it compiles. */
export const COMPILED_ASSETS = join(UNFINISHED, ASSETS);

/** Newsrooms that are built in turns need a program each, when they have MDX. */
const KEPT = 4;

/** The site's templates as Astro compiled them. */
export interface Program {
  /** The module that renders pages. */
  readonly entry: string;
  /** The folder of what each site has beside its pages: styles, scripts, fonts and `public/`. */
  readonly assets: string;
}

/**
 * The compiled program of a version; it is compiled when it is not kept, or when a kept file is damaged.
 * @param version of the program's own files, and of what is compiled into it of a newsroom
 * @param compile has Astro write the assets to `COMPILED_ASSETS` and the code beside them
 */
export async function compiledProgram(version: string, compile: () => Promise<void>): Promise<Program> {
  const folder = join(FOLDER, version);
  if (isWhole(folder)) {
    const now = new Date();
    utimesSync(folder, now, now);
  } else {
    rmSync(UNFINISHED, { recursive: true, force: true });
    mkdirSync(UNFINISHED, { recursive: true });
    await compile();
    writeFileSync(join(UNFINISHED, SEAL), JSON.stringify(digestsOf(UNFINISHED)));
    rmSync(folder, { recursive: true, force: true });
    renameSync(UNFINISHED, folder);
    forgetOld();
  }
  const code = join(folder, CODE);
  const entry = readdirSync(code).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`Astro compiled no entry into ${code}`);
  return { entry: join(code, entry), assets: join(folder, ASSETS) };
}

function isWhole(folder: string): boolean {
  const seal = join(folder, SEAL);
  return existsSync(seal) && readFileSync(seal, 'utf8') === JSON.stringify(digestsOf(folder));
}

function digestsOf(folder: string): [path: string, digest: string][] {
  return listFiles(folder).flatMap(({ path }) =>
    path === SEAL ? [] : [[path, hash('sha1', readFileSync(join(folder, path)))]],
  );
}

function forgetOld(): void {
  const lastUsed = (name: string) => statSync(join(FOLDER, name)).mtimeMs;
  const newestFirst = readdirSync(FOLDER).toSorted((a, b) => lastUsed(b) - lastUsed(a));
  for (const name of newestFirst.slice(KEPT)) rmSync(join(FOLDER, name), { recursive: true, force: true });
}
