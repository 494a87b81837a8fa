import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, lookAt } from '../../core/edition/signature.ts';
import { digestOfLooks, looksIn } from '../../core/files/look.ts';
import type { Look } from '../../core/files/look.ts';
import { replaceFile } from '../../core/files/replace-file.ts';
import { listFiles } from '../../core/newsroom/files.ts';
import { INDEX_FOLDER } from '../../core/search/query/manifest.ts';

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
  /** Digest of how every file of the site looked that was put in place (see `siteDigest`). */
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
    putStamp(cache, { ...stamp, inputs });
  return true;
}

const fileOf = (cache: string): string => join(cache, 'dung-xong.json');

function readStamp(cache: string): Stamp | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(cache), 'utf8')) as Stamp;
  } catch {
    return undefined;
  }
}

/** Notes from what the site that was put in place is built. */
export function putStamp(cache: string, stamp: Stamp): void {
  replaceFile(fileOf(cache), JSON.stringify(stamp));
}

const INDEX = `${INDEX_FOLDER}/`;
const isIndex = (file: string): boolean => file.startsWith(INDEX);
const inIndex = (file: string): string => file.slice(INDEX.length);

/** A digest of how the site at `out` looks. */
export function looksOf(out: string): string {
  const files = listFiles(out).map(({ path }) => path);
  const pages = files.filter((file) => !isIndex(file));
  const index = files.filter(isIndex).map(inIndex);
  return siteDigest(looksIn(out, pages), digestOfLooks(looksIn(join(out, INDEX_FOLDER), index)));
}

/**
 * A digest of how a site looks, of whose parts those tell who made them.
 * @param pages all of its files but the search index
 * @param index a digest of how the index looks
 */
export const siteDigest = (pages: Iterable<readonly [file: string, look: Look]>, index: string): string =>
  `${digestOfLooks(pages)} ${index}`;
