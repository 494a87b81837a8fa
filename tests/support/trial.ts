import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { listFiles } from '../../src/core/newsroom/files.ts';
import { HOURS } from './moved-clock.ts';

/** What a copy of the project needs to build. */
const PROJECT = [
  'src',
  'scripts',
  'public',
  'tests/support',
  'tests/search',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** What a command said, on both streams, and its exit code. */
export interface Ran {
  readonly said: string;
  readonly status: number | null;
}

export interface RunOptions {
  readonly options?: readonly string[];
  /** By how many hours its clock is moved. */
  readonly hours?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A copy of the project with a newsroom of its own, so that trials may change templates, too. */
export class Trial {
  readonly folder: string;
  readonly content: string;

  /** @param place the folder in which the copy is made */
  constructor(place = tmpdir()) {
    this.folder = mkdtempSync(join(place, 'thu-dung-'));
    this.content = join(this.folder, 'toa-soan');
    for (const name of PROJECT) cpSync(resolve(name), join(this.folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'));
  }

  /** Builds to the folder `out` of the trial with the cache of that name. */
  build(out: string, options: RunOptions = {}): Promise<Ran> {
    return ended(this.#spawn('build', buildOptions(this.content, out), options));
  }

  /** Starts a build and does not wait for it. */
  start(out: string): ChildProcess {
    return this.#spawn('build', buildOptions(this.content, out), {});
  }

  /** Runs a command of the project, with the options given here alone. */
  command(script: string, options: RunOptions): Promise<Ran> {
    return ended(this.#spawn(script, [], options));
  }

  #spawn(script: string, command: readonly string[], { options = [], hours = 0, env = {} }: RunOptions): ChildProcess {
    const clock = pathToFileURL(join(this.folder, 'tests/support/moved-clock.ts')).href;
    const moved = hours === 0 ? {} : { [HOURS]: String(hours), NODE_OPTIONS: `--import=${clock}` };
    return spawn(process.execPath, [`scripts/${script}.ts`, ...command, ...options], {
      cwd: this.folder,
      env: { ...process.env, ...moved, ...env },
    });
  }

  /**
   * Builds to the folder `out` as in a fresh checkout; what the builds in steps remember is put aside meanwhile.
   * @param again leaves it the templates that earlier clean builds compiled, which takes half of the time of a small one
   */
  async buildClean(out: string, options: RunOptions & { again?: boolean } = {}): Promise<Ran> {
    const here = (name: string) => join(this.folder, name);
    const move = (from: string, to: string) => {
      rmSync(here(to), { recursive: true, force: true });
      if (existsSync(here(from))) renameSync(here(from), here(to));
    };
    for (const name of ['.cache', '.astro']) move(name, `${name}-giu`);
    if (options.again) move('.cache-sach', '.cache');
    rmSync(here(join('.cache', out)), { recursive: true, force: true });
    try {
      return await this.build(out, options);
    } finally {
      move('.cache', '.cache-sach');
      for (const name of ['.cache', '.astro']) move(`${name}-giu`, name);
    }
  }

  /** Adds a line to a file of the program that every page shows: a template, a style, or a script. */
  changeProgram(words: string, file = 'src/components/Foot.astro'): void {
    const path = join(this.folder, file);
    const line = file.endsWith('.astro')
      ? `<p hidden>${words}</p>`
      : file.endsWith('.css')
        ? `.thu { --thu: '${words}'; }`
        : `console.debug('${words}');`;
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n${line}\n`);
  }

  /** Every file of a built site with a digest of its bytes. */
  files(out: string): Map<string, string> {
    const root = join(this.folder, out);
    return new Map(listFiles(root).map(({ path }) => [path, hash('sha1', readFileSync(join(root, path)))]));
  }

  /** The files that two built sites don't have alike. */
  differences(one: string, other: string): string[] {
    const [a, b] = [this.files(one), this.files(other)];
    return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const buildOptions = (content: string, out: string): string[] => [
  '--content',
  content,
  '--out',
  out,
  '--cache',
  `.cache/${out}`,
  '--keep',
  '1',
];

function ended(child: ChildProcess): Promise<Ran> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (said += data.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => {
      done({ said, status });
    });
  });
}
