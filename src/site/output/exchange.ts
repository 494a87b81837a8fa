import { spawnSync } from 'node:child_process';
import { arch, platform } from 'node:process';

/** The number of Linux's renameat2 by processor, as Node names it. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };
const CURRENT_FOLDER = -100;
const RENAME_EXCHANGE = 2;

/**
 * Lets two folders change places in one step, so that at no instant either name is without a folder. Linux can do this
 * (renameat2, RENAME_EXCHANGE), but Node has no call for it: newer coreutils have, and Perl, which Debian always brings.
 * @returns false when this system, this file system or these tools can't; then nothing has changed
 */
export function exchangeFolders(one: string, other: string): boolean {
  if (platform !== 'linux') return false;
  const call = RENAMEAT2[arch];
  const script = `exit(syscall(${String(call)}, ${String(CURRENT_FOLDER)}, $ARGV[0], ${String(CURRENT_FOLDER)}, $ARGV[1], ${String(RENAME_EXCHANGE)}) == 0 ? 0 : 1)`;
  const done = (command: string, ...parameters: string[]) =>
    spawnSync(command, [...parameters, one, other], { stdio: 'ignore' }).status === 0;
  return done('mv', '--exchange', '--no-target-directory') || (call !== undefined && done('perl', '-e', script));
}
