import { hash } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, lookAt } from '../../core/edition/signature.ts';
import { listFiles } from '../../core/newsroom/files.ts';

/** All that a build depends on, as it was before the build read any of it. */
interface Inputs {
  /** Digest of the program and of how every file of the newsroom looked on disk. */
  readonly looks: string;
  /** Digests of the bytes of those files that were written so lately that their looks say nothing. */
  readonly lately: Readonly<Record<string, string>>;
}

/** From what the site at a place was built. */
interface Stamp {
  readonly inputs: Inputs;
  /** Digest of how every file of the site that was put in place looked. */
  readonly site: string;
  /** The day of the build, `2019-02-12`. */
  readonly day: string;
  /** Whether nothing waited for a later day. */
  readonly settled: boolean;
}

export function inputsOf(content: string, version: string): Inputs {
  const now = Date.now();
  const lately: Record<string, string> = {};
  const looks = listFiles(content).map(({ path }) => {
    const { look, settled } = lookAt(content, path, now);
    if (!settled) lately[path] = digestOf(content, path);
    return [path, look];
  });
  return { looks: hash('sha256', JSON.stringify([version, content, looks])), lately };
}

/**
 * Whether the site at `out` was built from the same inputs, and the day makes no difference.
 * @param content the folder from which the inputs are
 */
export function isUnchanged(cache: string, out: string, content: string, inputs: Inputs, day: string): boolean {
  const stamp = readStamp(cache);
  if (!stamp) return false;
  const sameDay = stamp.day === day || (stamp.settled && day > stamp.day);
  const sameInputs =
    stamp.inputs.looks === inputs.looks &&
    Object.entries(stamp.inputs.lately).every(
      ([path, digest]) => digest !== '' && digest === (inputs.lately[path] ?? digestOf(content, path)),
    );
  if (!sameInputs || stamp.site !== looksOf(out) || !sameDay) return false;
  // Files whose looks speak for themselves by now need not be read the next time.
  if (Object.keys(stamp.inputs.lately).length > Object.keys(inputs.lately).length)
    writeStamp(cache, { ...stamp, inputs });
  return true;
}

/** Notes that the site at `out` is built from these inputs. */
export function putStamp(cache: string, out: string, stamp: Omit<Stamp, 'site'>): void {
  writeStamp(cache, { ...stamp, site: looksOf(out) });
}

const fileOf = (cache: string): string => join(cache, 'dung-xong.json');

function readStamp(cache: string): Stamp | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(cache), 'utf8')) as Stamp;
  } catch {
    return undefined;
  }
}

function writeStamp(cache: string, stamp: Stamp): void {
  writeFileSync(`${fileOf(cache)}.moi`, JSON.stringify(stamp));
  renameSync(`${fileOf(cache)}.moi`, fileOf(cache));
}

/** Sizes and times alone: the number of a file's names, which its change time follows, says nothing of its content. */
function looksOf(folder: string): string {
  const files = listFiles(folder).map(({ path }) => {
    const { size, mtimeMs } = statSync(join(folder, path));
    return [path, size, mtimeMs];
  });
  return hash('sha256', JSON.stringify(files));
}
