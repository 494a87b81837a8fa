import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { listFiles } from '../../core/newsroom/files.ts';

/** What shapes the program beside its own folders. */
const BESIDE = ['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'];

/** A digest of the program's own files below `folders`, of what it depends on, and of Node: what was made by another is made again. */
export function codeVersion(folders: readonly string[]): string {
  const digest = createHash('sha256').update(process.version);
  for (const file of [...BESIDE, ...folders.flatMap(filesBelow)])
    digest.update(`\0${file}\0`).update(readFileSync(file));
  return digest.digest('hex');
}

function filesBelow(folder: string): string[] {
  return listFiles(folder).flatMap(({ path, link }) => (link || path.endsWith('.test.ts') ? [] : `${folder}/${path}`));
}
