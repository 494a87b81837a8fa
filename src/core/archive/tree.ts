import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byPath } from './path.ts';

/** One thing found under a folder. `other` is a link, a device or a socket: nothing that an archive may hold. */
export interface TreeEntry {
  /** relative to the folder, with `/` */
  path: string;
  kind: 'file' | 'other';
  size: number;
}

/**
 * Every file under a folder, in the order of `byPath`. Links are not followed.
 * @param skip names directly under the folder that are not walked
 */
export function listTree(folder: string, skip: readonly string[] = []): TreeEntry[] {
  const entries: TreeEntry[] = [];
  const walk = (prefix: string): void => {
    for (const item of readdirSync(join(folder, prefix), { withFileTypes: true })) {
      const path = prefix === '' ? item.name : `${prefix}/${item.name}`;
      if (skip.includes(path)) continue;
      if (item.isDirectory()) walk(path);
      else if (item.isFile()) entries.push({ path, kind: 'file', size: lstatSync(join(folder, path)).size });
      else entries.push({ path, kind: 'other', size: 0 });
    }
  };
  walk('');
  return entries.sort(byPath);
}
