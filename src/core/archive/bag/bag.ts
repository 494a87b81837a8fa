import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_FOLDER } from '../../search/query/manifest.ts';
import { ArchiveError } from '../archive-error.ts';
import { sha256 } from '../digest.ts';
import { bundleIndex } from '../index/bundle-index.ts';
import { signMessage } from '../minisign/signature.ts';
import { fingerprint, formatPublicKey } from '../minisign/public-key.ts';
import type { SecretKey } from '../minisign/secret-key.ts';
import { byPath, caseClashes, pathFault } from '../path.ts';
import { listTree } from '../tree.ts';
import { BAGIT_TXT, formatBagInfo, vietnamDay } from './bag-info.ts';
import type { BagFacts } from './bag-info.ts';
import { companionFiles, PUBLIC_KEY_FILE } from './companions.ts';
import { formatManifest } from './manifest.ts';

/** Folder of the bag inside every zip; constant, so that volumes unpack into one folder. */
const BAG_FOLDER = 'ban-tin';
export const MANIFEST = 'manifest-sha256.txt';
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';
export const SIGNATURE = `${TAG_MANIFEST}.minisig`;

/** Files that only a web server needs; from disk they would be dead weight or dead links. */
const WEB_ONLY = /^(?:404\.html|robots\.txt|sitemap[\w-]*\.xml|_headers|_redirects|CNAME|\.nojekyll)$/;

/** One file of a bag. */
export interface BagFile {
  /** path in the bag */
  path: string;
  size: number;
  sha256: string;
  executable: boolean;
  /** @throws ArchiveError when the bytes are no longer those that were hashed */
  read(): Uint8Array;
}

/** A whole bag (RFC 8493), planned but not yet written: tag files first, payload after, each in order of path. */
export interface Bag {
  /** folder inside a zip */
  folder: string;
  files: BagFile[];
  time: number;
  /** SHA-256 of the tag manifest: names this exact state of the archive */
  state: string;
}

/** A file made here. */
export function inMemory(path: string, content: string | Uint8Array): BagFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { path, size: bytes.length, sha256: sha256(bytes), executable: path.endsWith('.sh'), read: () => bytes };
}

function onDisk(site: string, path: string): BagFile {
  const read = (): Buffer => readFileSync(join(site, path));
  const bytes = read();
  const digest = sha256(bytes);
  return {
    path: `data/${path}`,
    size: bytes.length,
    sha256: digest,
    executable: false,
    read() {
      const again = read();
      if (sha256(again) !== digest)
        throw new ArchiveError(`${path} thay đổi trong lúc đóng gói. Hãy đợi dựng trang xong rồi chạy lại.`);
      return again;
    },
  };
}

const isIndex = (path: string): boolean => path.startsWith(`${INDEX_FOLDER}/`);

function checkPaths(paths: readonly string[]): void {
  const faults = paths.flatMap((path) => {
    const cause = pathFault(`${BAG_FOLDER}/${path}`);
    return cause === undefined ? [] : [`${path}: ${cause}`];
  });
  faults.push(...caseClashes(paths).map(([a, b]) => `${a} và ${b}: chỉ khác nhau chữ hoa, chữ thường`));
  if (faults.length === 0) return;
  const shown = faults.slice(0, 20).join('\n  ');
  throw new ArchiveError(`${faults.length} tên tệp không dùng được trong kho lưu trữ:\n  ${shown}`);
}

/** Reads a finished site's files. @param onFile called after each with how many are done, of how many */
function readPayload(site: string, onFile?: (done: number, total: number) => void): BagFile[] {
  const entries = listTree(site).filter(({ path }) => !WEB_ONLY.test(path));
  const odd = entries.find(({ kind }) => kind === 'other');
  if (odd) throw new ArchiveError(`${odd.path} là liên kết, không phải tệp thường: không đóng gói.`);
  if (!entries.some(({ path }) => path === 'index.html'))
    throw new ArchiveError(`${site} không có index.html: hãy chạy “npm run build” trước.`);
  let done = 0;
  const counted = <T>(value: T): T => {
    onFile?.(++done, entries.length);
    return value;
  };
  const paths = entries.map(({ path }) => path);
  const [index, others] = [true, false].map((wanted) => paths.filter((path) => isIndex(path) === wanted));
  const read = (path: string): Buffer => readFileSync(join(site, path));
  const bundled = bundleIndex(index ?? [], (path) => counted(read(path)));
  const payload = [
    ...(others ?? []).map((path) => counted(onDisk(site, path))),
    ...[...bundled].map(({ path, bytes }) => inMemory(`data/${path}`, bytes)),
  ].sort(byPath);
  checkPaths(payload.map(({ path }) => path));
  return payload;
}

/**
 * Plans the bag of a finished site. Everything in it follows from the site, the facts and the key, so the same commit
 * gives the same bytes anywhere.
 * @param site folder of the finished site
 * @param key signs the tag manifest, and with it every file; undefined leaves the bag unsigned
 * @throws ArchiveError when the site is not finished or has names that do not travel
 */
export function planBag(
  site: string,
  facts: BagFacts,
  key?: SecretKey,
  onFile?: (done: number, total: number) => void,
): Bag {
  const payload = readPayload(site, onFile);
  const bytes = payload.reduce((sum, file) => sum + file.size, 0);
  const tags = [
    ...companionFiles(facts, key && fingerprint(key.public)),
    { path: 'bagit.txt', content: BAGIT_TXT },
    { path: 'bag-info.txt', content: formatBagInfo(facts, bytes, payload.length) },
    { path: MANIFEST, content: formatManifest(payload) },
    ...(key ? [{ path: PUBLIC_KEY_FILE, content: formatPublicKey(key.public) }] : []),
  ]
    .map(({ path, content }) => inMemory(path, content))
    .sort(byPath);
  const tagManifest = inMemory(TAG_MANIFEST, formatManifest(tags));
  tags.push(tagManifest);
  if (key) {
    const comment = `${facts.title.replace(/\s+/g, ' ')}, ${vietnamDay(facts.time)}, ${facts.commit}`;
    tags.push(inMemory(SIGNATURE, signMessage(tagManifest.read(), key, comment)));
  }
  return { folder: BAG_FOLDER, files: [...tags.sort(byPath), ...payload], time: facts.time, state: tagManifest.sha256 };
}
