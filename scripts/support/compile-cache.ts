import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import process from 'node:process';

/**
 * Has Node keep what it compiles of the program, which takes half of a second of each start otherwise. Only modules that
 * are imported afterwards gain, in threads too, so a command imports its work when it runs.
 */
export function keepCompiled(): void {
  const folder = resolve('.cache/node');
  enableCompileCache(folder);
  process.env['NODE_COMPILE_CACHE'] ??= folder;
}
