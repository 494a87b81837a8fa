import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError, isDiskFull } from '../archive-error.ts';
import { MANIFEST, TAG_MANIFEST } from '../bag/bag.ts';
import { PUBLIC_KEY_FILE } from '../bag/companions.ts';
import { formatManifest, parseManifest } from '../bag/manifest.ts';
import { sha256 } from '../digest.ts';
import { parsePublicKey } from '../minisign/public-key.ts';
import type { PublicKey } from '../minisign/public-key.ts';
import { checkSignature } from '../minisign/signature.ts';
import { byPath } from '../path.ts';
import { findArchive, openArchive } from '../source.ts';
import type { ArchiveSource } from '../source.ts';
import { verifyArchive } from '../verify.ts';
import { carryOut, prepareFile, recover, undo, undoable } from './journal.ts';
import type { Journal } from './journal.ts';
import { NOTICE, NOTICE_SIGNATURE, parseNotice, SOLID } from './notice.ts';
import type { UpdateNotice } from './notice.ts';
import { fromForm, reference, unpackSolid } from './solid.ts';

/** What an update did. */
export interface UpdateSummary {
  added: number;
  replaced: number;
  removed: number;
  /** who signed it; undefined for an unsigned package onto an unsigned archive */
  comment: string | undefined;
  /** an earlier, interrupted update had to be rolled back first */
  recovered: boolean;
}

/** The folder of the archive at `path`. @throws ArchiveError when there is only a zip */
function archiveFolder(path: string): string {
  const folder = findArchive(path);
  if (lstatSync(folder).isFile())
    throw new ArchiveError('Chỉ cập nhật được thư mục: hãy giải nén bản lưu trữ trước, rồi cập nhật thư mục vừa có.');
  return folder;
}

function requireWhole(root: string, trusted: PublicKey | undefined): void {
  const { faults } = verifyArchive(openArchive(root), trusted);
  if (faults.length === 0) return;
  const first = faults.slice(0, 5).map(({ path, cause }) => `  ${path}: ${cause}`);
  throw new ArchiveError(
    `Bản lưu trữ có ${faults.length} lỗi, nên không cập nhật (chạy “npm run verify” để xem hết):\n${first.join('\n')}`,
  );
}

/** Reads and authenticates the notice before anything else of the package is believed. */
function readNotice(source: ArchiveSource, key: PublicKey | undefined): { notice: UpdateNotice; comment?: string } {
  const [fault] = [...source.faults, ...source.deepFaults()];
  if (fault) throw new ArchiveError(`Gói cập nhật hỏng (${fault.path}: ${fault.cause}): không dùng.`);
  if ((source.files.get(NOTICE_SIGNATURE) ?? 0) > 10_000 || (source.files.get(NOTICE) ?? Infinity) > 2 ** 24)
    throw new ArchiveError('Đây không phải gói cập nhật.');
  const bytes = source.read(NOTICE);
  if (!source.files.has(NOTICE_SIGNATURE)) {
    if (key) throw new ArchiveError('Gói cập nhật không có chữ ký, mà bản lưu trữ có: không dùng.');
    return { notice: parseNotice(bytes) };
  }
  if (!key) throw new ArchiveError('Gói cập nhật có chữ ký, mà bản lưu trữ không có khóa để kiểm tra: hãy thêm --key.');
  const checked = checkSignature(bytes, source.read(NOTICE_SIGNATURE).toString(), key);
  if ('fault' in checked) throw new ArchiveError(`Không dùng gói cập nhật: ${checked.fault}.`);
  return { notice: parseNotice(bytes), comment: checked.comment };
}

function requireBase(notice: UpdateNotice, state: string): void {
  if (state === notice.to.state) throw new ArchiveError('Bản lưu trữ này đã ở bản mới của gói: không phải làm gì.');
  if (state !== notice.from.state)
    throw new ArchiveError(
      `Gói này nâng bản ${notice.from.state.slice(0, 12)}, còn bản lưu trữ ở đây là ${state.slice(0, 12)}: ` +
        'hãy dùng đúng gói, theo thứ tự phát hành.',
    );
}

/** The manifest after the update, which follows from the one before. @throws ArchiveError when it does not come out */
function newManifest(root: string, { put, remove, to }: UpdateNotice): Buffer {
  const { files } = parseManifest(readFileSync(join(root, MANIFEST), 'utf8'));
  for (const path of remove) files.delete(path);
  for (const { path, sha256: digest } of put) if (path.startsWith('data/')) files.set(path, digest);
  const sorted = [...files].map(([path, digest]) => ({ path, sha256: digest })).sort(byPath);
  const manifest = Buffer.from(formatManifest(sorted));
  if (sha256(manifest) !== to.manifest)
    throw new ArchiveError('Gói cập nhật không dẫn tới bảng tổng kiểm nó nêu: không dùng.');
  return manifest;
}

/** Makes every new file beside the archive, each checked against the signed notice. */
function prepare(root: string, source: ArchiveSource, notice: UpdateNotice): void {
  const stray = [...source.files.keys()].find((path) => ![NOTICE, NOTICE_SIGNATURE, SOLID].includes(path));
  if (stray !== undefined) throw new ArchiveError(`Gói cập nhật có tệp lạ (${stray}): không dùng.`);
  const packed = source.read(SOLID);
  if (sha256(packed) !== notice.solid)
    throw new ArchiveError('Nội dung gói cập nhật không đúng như lời khai đã ký: không dùng.');
  const old = [...notice.put.map(({ path }) => path), ...notice.remove]
    .filter((path) => existsSync(join(root, path)))
    .sort();
  const against = reference(old.map((path) => ({ path, bytes: readFileSync(join(root, path)) })));
  const length = notice.put.reduce((sum, file) => sum + file.length, 0);
  const text = unpackSolid(packed, against, length);
  let at = 0;
  for (const file of notice.put) {
    const bytes = fromForm(file.path, file.form, text.subarray(at, (at += file.length)));
    if (bytes.length !== file.size || sha256(bytes) !== file.sha256)
      throw new ArchiveError(`Trong gói cập nhật, ${file.path} không đúng như lời khai đã ký: không dùng.`);
    prepareFile(root, file.path, bytes);
  }
  prepareFile(root, MANIFEST, newManifest(root, notice));
}

function planJournal(root: string, { from, to, put, remove }: UpdateNotice): Journal {
  const paths = [...put.map(({ path }) => path), MANIFEST];
  const replaced = paths.filter((path) => existsSync(join(root, path)));
  return {
    from: from.state,
    to: to.state,
    put: paths,
    added: paths.filter((path) => !replaced.includes(path)),
    old: [...replaced, ...remove],
  };
}

/**
 * Applies an update package to an archive's folder: all of it or nothing. Interrupted at any point, the next `update`
 * (or `recoverUpdate`) brings the old state back.
 * @param trusted the key to insist on; without it the key that came with the archive
 * @throws ArchiveError when the archive is damaged, the package is damaged, hostile, not signed by the key or made for
 * another state, or the disk is full; the archive is then as it was
 */
export function applyUpdate(path: string, packageFile: string, trusted?: PublicKey): UpdateSummary {
  const root = archiveFolder(path);
  const recovered = recover(root);
  const ownKey = join(root, PUBLIC_KEY_FILE);
  const key = trusted ?? (existsSync(ownKey) ? parsePublicKey(readFileSync(ownKey, 'utf8')) : undefined);
  const source = openArchive(packageFile);
  try {
    const { notice, comment } = readNotice(source, key);
    requireBase(notice, sha256(readFileSync(join(root, TAG_MANIFEST))));
    requireWhole(root, key);
    prepare(root, source, notice);
    const journal = planJournal(root, notice);
    carryOut(root, journal);
    const replaced = journal.old.length - notice.remove.length;
    return { added: journal.added.length, replaced, removed: notice.remove.length, comment, recovered };
  } catch (error) {
    recover(root);
    if (!isDiskFull(error)) throw error;
    throw new ArchiveError(
      'Đĩa đã đầy, không cập nhật được; bản lưu trữ vẫn như cũ. Hãy xóa bớt tệp khác rồi làm lại.',
      {
        cause: error,
      },
    );
  } finally {
    source.close();
  }
}

/** Rolls back an interrupted update. @returns whether there was one */
export function recoverUpdate(path: string): boolean {
  return recover(archiveFolder(path));
}

/**
 * Takes back the last update.
 * @throws ArchiveError when there is none, or the archive has been changed since
 */
export function undoUpdate(path: string): void {
  const root = archiveFolder(path);
  recover(root);
  const journal = undoable(root);
  if (!journal) throw new ArchiveError('Không có lần cập nhật nào để hoàn nguyên.');
  if (sha256(readFileSync(join(root, TAG_MANIFEST))) !== journal.to)
    throw new ArchiveError('Bản lưu trữ đã bị thay đổi sau lần cập nhật: không hoàn nguyên được.');
  undo(root);
}
