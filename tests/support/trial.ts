import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { hash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { listFiles } from '../../src/core/newsroom/files.ts';

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

/** A copy of the project with a newsroom of its own, so that trials may change templates, too. */
export class Trial {
  readonly folder = mkdtempSync(join(tmpdir(), 'thu-dung-'));
  readonly content = join(this.folder, 'toa-soan');

  constructor() {
    for (const name of PROJECT) cpSync(resolve(name), join(this.folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'));
  }

  /** Builds to the folder `out` of the trial with the cache of that name; gives what the command said, and its exit code. */
  build(out: string, ...more: string[]): { said: string; status: number | null } {
    const { stdout, stderr, status } = spawnSync(process.execPath, this.#command(out, more), {
      cwd: this.folder,
      encoding: 'utf8',
    });
    return { said: stdout + stderr, status };
  }

  /** Starts a build and does not wait for it. */
  start(out: string): ChildProcess {
    return spawn(process.execPath, this.#command(out, []), { cwd: this.folder, stdio: 'ignore' });
  }

  #command(out: string, more: readonly string[]): string[] {
    return [
      'scripts/build.ts',
      '--content',
      this.content,
      '--out',
      out,
      '--cache',
      `.cache/${out}`,
      '--keep',
      '1',
      ...more,
    ];
  }

  /** Runs another command of the project. */
  run(script: string, ...more: string[]): { said: string; status: number | null } {
    const { stdout, stderr, status } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...more], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    return { said: stdout + stderr, status };
  }

  /** Builds from nothing to the folder `out`. */
  buildClean(out: string): { said: string; status: number | null } {
    for (const cache of [out, 'program']) rmSync(join(this.folder, '.cache', cache), { recursive: true, force: true });
    return this.build(out);
  }

  /** Adds a line to a template that every page shows. */
  changeTemplate(words: string): void {
    const file = join(this.folder, 'src/components/Foot.astro');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n<p hidden>${words}</p>\n`);
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
