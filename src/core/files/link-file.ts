import { constants, copyFileSync, linkSync } from 'node:fs';

/** Error codes of file systems and mounts that know no second name of a file. */
const NO_LINKS = new Set(['EPERM', 'EXDEV', 'ENOTSUP', 'ENOSYS', 'EMLINK', 'EACCES']);

/**
 * Gives a file a second name, which costs no space; where that is not possible, copies it. Whoever changes either file
 * in place changes both, so write a new file and never into an old one.
 * @throws Error with the code EEXIST when something lies there
 */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && NO_LINKS.has(String(error.code)))) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
