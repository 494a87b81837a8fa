import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file in the place of what was there, by a rename: whoever reads it finds the old one whole or the new one. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.moi`, content);
  renameSync(`${path}.moi`, path);
}
