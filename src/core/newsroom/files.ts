import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the newsroom by its path from the root, with `/`; `link` for what is neither file nor folder. */
export interface Listed {
  path: string;
  link: boolean;
}

/** Every file below `root`, hidden ones left out, sorted by path so that each reading sees the same order; none without the folder. */
export function listFiles(root: string): Listed[] {
  const found: Listed[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else found.push({ path, link: !entry.isFile() });
    }
  };
  if (existsSync(root)) walk('');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
