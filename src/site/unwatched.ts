import { relative, resolve, sep } from 'node:path';

/** Folders of the project in which commands put what they make. */
const MADE = ['.cache', 'dist', '.dist-truoc', 'ban-tin', 'ban-tin-cac-tap', 'phan'].map((folder) => resolve(folder));

const isIn = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
};

/**
 * What `npm run dev` need not watch: what was made, tens of thousands of files for a large newsroom, for each of which Vite
 * would have the system watch. A newsroom in such a folder, and the way to it, is watched all the same.
 * @param content the newsroom's folder
 */
export const unwatched = (content: string): ((path: string) => boolean) => {
  const root = resolve(content);
  return (given) => {
    const path = resolve(given);
    return !isIn(root, path) && !isIn(path, root) && MADE.some((folder) => isIn(folder, path));
  };
};
