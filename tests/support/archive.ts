import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BagFacts } from '../../src/core/archive/bag/bag-info.ts';
import { planBag } from '../../src/core/archive/bag/bag.ts';
import type { SecretKey } from '../../src/core/archive/minisign/secret-key.ts';
import { writeFolder } from '../../src/core/archive/write-bag.ts';

/** Facts of an invented bulletin. */
export const FACTS: BagFacts = {
  title: 'Bản tin Mẫu',
  organisation: 'Ban Mẫu (giả định)',
  commit: '0123456789abcdef0123456789abcdef01234567',
  time: Date.UTC(2026, 10, 23, 2, 3, 4) / 1000,
  software: 'ban-tin 0.0.0',
};

/** A secret key without a password, made for the tests and good for nothing else. */
export const TEST_KEY: SecretKey = {
  public: {
    id: Buffer.from('0102030405060708', 'hex'),
    raw: Buffer.from('3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29', 'hex'),
  },
  seed: Buffer.alloc(32),
};

/** Creates a temporary folder. @returns its path, and what removes it */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Writes files by path under a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A finished site of a few invented pages. */
export const SITE: Readonly<Record<string, string | Uint8Array>> = {
  'index.html': `<!doctype html><title>Bản tin Mẫu</title>${'<p>Trang đầu của một bản tin giả định.</p>'.repeat(40)}`,
  'bai-viet/2025/bai-mot.html': `<!doctype html><title>Bài một</title>${'<p>Câu thứ nhất.</p>'.repeat(30)}`,
  'bai-viet/2026/bai-hai.html': `<!doctype html><title>Bài hai</title>${'<p>Câu thứ hai.</p>'.repeat(30)}`,
  '_astro/trang.D3f.css': 'body { color: #1b1b1b }\n',
  'anh/trang-tri.bin': Uint8Array.from({ length: 300 }, (_, i) => (i * i * 97 + i * 31) % 251),
  'tep-trong.txt': '',
  '404.html': '<a href="/">Trang đầu</a>',
};

/** A bag of `SITE`, changed by `changes`, written as a folder; returns the bag. */
export function sampleFolder(
  folder: string,
  changes: Record<string, string> = {},
  key: SecretKey | undefined = TEST_KEY,
) {
  const site = `${folder}.site`;
  writeFiles(site, { ...SITE, ...changes });
  const bag = planBag(site, FACTS, key);
  writeFolder(bag, folder);
  return bag;
}
