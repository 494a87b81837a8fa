import { ArchiveError } from '../archive-error.ts';
import type { BagFacts } from '../bag/bag-info.ts';
import { inMemory, MANIFEST, SIGNATURE, TAG_MANIFEST } from '../bag/bag.ts';
import type { Bag, BagFile } from '../bag/bag.ts';
import { parseManifest } from '../bag/manifest.ts';
import { sha256 } from '../digest.ts';
import { signMessage } from '../minisign/signature.ts';
import type { SecretKey } from '../minisign/secret-key.ts';
import { byPath } from '../path.ts';
import type { ArchiveSource } from '../source.ts';
import { NOTICE, NOTICE_SIGNATURE, PACKAGE_FOLDER, SOLID } from './notice.ts';
import type { UpdateNotice } from './notice.ts';
import { packSolid, reference, toForm } from './solid.ts';

const DAMAGED = 'Bản lưu trữ cũ đã hỏng: chạy “npm run verify” để xem, rồi dùng bản còn nguyên.';

/** Every file of an archive with its digest, as its own manifests state, and the names of the state. */
function readState(source: ArchiveSource): { files: Map<string, string>; state: string; manifest: string } {
  const tagManifest = source.read(TAG_MANIFEST);
  const manifest = source.read(MANIFEST);
  const tags = parseManifest(tagManifest.toString());
  const payload = parseManifest(manifest.toString());
  const digest = sha256(manifest);
  if (tags.files.get(MANIFEST) !== digest || tags.damaged.length + payload.damaged.length > 0)
    throw new ArchiveError(DAMAGED);
  return { files: new Map([...tags.files, ...payload.files]), state: sha256(tagManifest), manifest: digest };
}

/** A file of the older archive, as its manifests state it: readers' copies are the same. */
function readWhole(older: ArchiveSource, path: string, digests: ReadonlyMap<string, string>): Buffer {
  const bytes = older.read(path);
  const digest = digests.get(path);
  if (digest !== undefined && sha256(bytes) !== digest) throw new ArchiveError(DAMAGED);
  return bytes;
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
  const had = new Set([...from.files.keys(), TAG_MANIFEST, ...(older.files.has(SIGNATURE) ? [SIGNATURE] : [])]);
  const remove = [...had].filter((path) => !kept.has(path)).sort();
  const put = changed.map((file) => {
    const { form, content } = toForm(file.path, Buffer.from(file.read()));
    return { path: file.path, size: file.size, sha256: file.sha256, form, content };
  });
  const old = [...changed.map(({ path }) => path), ...remove].filter((path) => had.has(path)).sort();
  const solid = packSolid(
    Buffer.concat(put.map(({ content }) => content)),
    reference(old.map((path) => ({ path, bytes: readWhole(older, path, from.files) }))),
  );
  const notice: UpdateNotice = {
    format: 1,
    title: facts.title,
    from: { state: from.state, manifest: from.manifest },
    to: { state: newer.state, manifest },
    remove,
    put: put.map(({ content, ...file }) => ({ ...file, length: content.length })),
    solid: sha256(solid),
  };
  const text = `${JSON.stringify(notice)}\n`;
  const files: BagFile[] = [inMemory(NOTICE, text), inMemory(SOLID, solid)];
  if (key) {
    const comment = `${facts.title.replace(/\s+/g, ' ')}, ${from.state} → ${newer.state}`;
    files.push(inMemory(NOTICE_SIGNATURE, signMessage(Buffer.from(text), key, comment)));
  }
  return { folder: PACKAGE_FOLDER, files: files.sort(byPath), time: newer.time, state: newer.state };
}
