import { ArchiveError } from '../archive-error.ts';
import type { BagFacts } from '../bag/bag-info.ts';
import { inMemory, MANIFEST, TAG_MANIFEST } from '../bag/bag.ts';
import type { Bag, BagFile } from '../bag/bag.ts';
import { parseManifest } from '../bag/manifest.ts';
import { sha256 } from '../digest.ts';
import { signMessage } from '../minisign/signature.ts';
import type { SecretKey } from '../minisign/secret-key.ts';
import { byPath } from '../path.ts';
import type { ArchiveSource } from '../source.ts';
import { NOTICE, NOTICE_SIGNATURE, PACKAGE_FOLDER } from './notice.ts';
import type { UpdateNotice } from './notice.ts';

/** Every file of an archive with its digest, as its own manifests state, and the names of the state. */
function readState(source: ArchiveSource): { files: Map<string, string>; state: string; manifest: string } {
  const tagManifest = source.read(TAG_MANIFEST);
  const manifest = source.read(MANIFEST);
  const tags = parseManifest(tagManifest.toString());
  const payload = parseManifest(manifest.toString());
  const digest = sha256(manifest);
  if (tags.files.get(MANIFEST) !== digest || tags.damaged.length + payload.damaged.length > 0)
    throw new ArchiveError('Bản lưu trữ cũ đã hỏng: chạy “npm run verify” để xem, rồi dùng bản còn nguyên.');
  return { files: new Map([...tags.files, ...payload.files]), state: sha256(tagManifest), manifest: digest };
}

/**
 * Plans the package that leads readers from an older archive to a newer bag: the new and changed files, the list of
 * those to delete, and the names of both states, signed.
 * @throws ArchiveError when the older archive is damaged or nothing has changed
 */
export function planUpdate(older: ArchiveSource, newer: Bag, facts: BagFacts, key?: SecretKey): Bag {
  const from = readState(older);
  if (from.state === newer.state)
    throw new ArchiveError('Không có gì mới so với bản lưu trữ cũ: không tạo gói cập nhật.');
  const changed = newer.files.filter(
    ({ path, sha256: digest }) => path !== MANIFEST && from.files.get(path) !== digest,
  );
  const kept = new Set(newer.files.map(({ path }) => path));
  const manifest = newer.files.find(({ path }) => path === MANIFEST)?.sha256 ?? '';
  const notice: UpdateNotice = {
    format: 1,
    title: facts.title,
    from: { state: from.state, manifest: from.manifest },
    to: { state: newer.state, manifest },
    remove: [...older.files.keys()].filter((path) => !kept.has(path)).sort(),
    put: changed.map(({ path, size, sha256: digest }) => ({ path, size, sha256: digest })),
  };
  const text = `${JSON.stringify(notice)}\n`;
  const files: BagFile[] = [inMemory(NOTICE, text), ...changed];
  if (key) {
    const comment = `${facts.title.replace(/\s+/g, ' ')}, ${from.state} → ${newer.state}`;
    files.push(inMemory(NOTICE_SIGNATURE, signMessage(Buffer.from(text), key, comment)));
  }
  return { folder: PACKAGE_FOLDER, files: files.sort(byPath), time: newer.time, state: newer.state };
}
