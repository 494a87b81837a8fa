import { readdirSync, readFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders whose code decides what is in an index. */
const CODE = ['.', '../query', '../../text'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** Digest of that code: what other code made is never taken for what this makes. */
export const codeDigest = (): string =>
  hash(
    'sha256',
    CODE.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8')),
    ).join('\0'),
  );
