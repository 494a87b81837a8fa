import { ArchiveError } from './archive-error.ts';
import { BAGIT_TXT, bagInfoValue } from './bag/bag-info.ts';
import { MANIFEST, SIGNATURE, TAG_MANIFEST } from './bag/bag.ts';
import { PUBLIC_KEY_FILE } from './bag/companions.ts';
import { parseManifest } from './bag/manifest.ts';
import { sha256 } from './digest.ts';
import type { Fault } from './fault.ts';
import { parsePublicKey } from './minisign/public-key.ts';
import type { PublicKey } from './minisign/public-key.ts';
import { checkSignature } from './minisign/signature.ts';
import type { ArchiveSource } from './source.ts';

/** What verification found out. The archive is whole when `faults` is empty. */
export interface Verification {
  faults: Fault[];
  /** files that the reader's own system leaves on a stick: named, but no fault */
  litter: string[];
  /** number of payload files listed */
  count: number;
  /** who signed; undefined when unsigned or when the signature is not good */
  signed?: { key: PublicKey; comment: string; /** the key came from the archive itself */ ownKey: boolean };
  unsigned: boolean;
}

const SYSTEM_LITTER =
  /(?:^|\/)(?:Thumbs\.db|desktop\.ini|\.DS_Store|\._[^/]*)$|^(?:System Volume Information|\.Trashes|\.fseventsd|\.Spotlight-V100)\//i;

type Read = (path: string) => Buffer | undefined;

/** Reads each file listed, compares its digest, and names what is listed and absent. */
function checkListed(source: ArchiveSource, list: string, read: Read, onFile: (path: string) => void): Fault[] {
  const text = read(list)?.toString();
  if (text === undefined) return source.files.has(list) ? [] : [{ kind: 'missing', path: list, cause: 'không có' }];
  const { files, damaged } = parseManifest(text);
  const faults = damaged.map((line): Fault => ({
    kind: 'changed',
    path: list,
    cause: `dòng ${line} không phải một dòng tổng kiểm`,
  }));
  for (const [path, digest] of files) {
    if (!source.files.has(path))
      faults.push({ kind: 'missing', path, cause: 'có trong bảng tổng kiểm, không có trong kho' });
    else {
      const bytes = read(path);
      if (bytes && sha256(bytes) !== digest)
        faults.push({ kind: 'changed', path, cause: 'nội dung khác bảng tổng kiểm' });
    }
    onFile(path);
  }
  return faults;
}

function checkExtra(source: ArchiveSource, listed: ReadonlySet<string>, litter: string[]): Fault[] {
  const faults: Fault[] = [];
  for (const path of source.files.keys()) {
    if (listed.has(path) || path === TAG_MANIFEST || path === SIGNATURE || !source.files.has(MANIFEST)) continue;
    if (SYSTEM_LITTER.test(path)) litter.push(path);
    else faults.push({ kind: 'extra', path, cause: 'có trong kho, không có trong bảng tổng kiểm' });
  }
  return faults;
}

/** bagit.txt and Payload-Oxum: what RFC 8493 asks beyond the manifests. */
function checkTags(source: ArchiveSource, read: Read, payload: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  if (read('bagit.txt')?.toString() !== BAGIT_TXT)
    faults.push({ kind: 'changed', path: 'bagit.txt', cause: 'không phải bagit.txt của BagIt 1.0' });
  const stated = bagInfoValue(read('bag-info.txt')?.toString() ?? '', 'Payload-Oxum');
  const bytes = payload.reduce((sum, path) => sum + (source.files.get(path) ?? 0), 0);
  if (stated !== undefined && stated !== `${bytes}.${payload.length}`)
    faults.push({
      kind: 'structure',
      path: 'bag-info.txt',
      cause: `ghi ${stated}, thực có ${bytes}.${payload.length} (byte.tệp)`,
    });
  return faults;
}

function checkSigner(read: Read, trusted: PublicKey | undefined): Pick<Verification, 'signed' | 'faults' | 'unsigned'> {
  const text = read(SIGNATURE)?.toString();
  const message = read(TAG_MANIFEST);
  const own = read(PUBLIC_KEY_FILE)?.toString();
  const fault = (path: string, cause: string): Fault => ({ kind: 'signature', path, cause });
  if (text === undefined || message === undefined) {
    const wanted = trusted !== undefined || own !== undefined;
    return { unsigned: true, faults: wanted ? [fault(SIGNATURE, 'không có chữ ký')] : [] };
  }
  let key = trusted;
  try {
    key ??= parsePublicKey(own ?? '');
  } catch {
    return { unsigned: false, faults: [fault(PUBLIC_KEY_FILE, 'không đọc được khóa công khai để kiểm tra chữ ký')] };
  }
  const result = checkSignature(message, text, key);
  if ('fault' in result) return { unsigned: false, faults: [fault(SIGNATURE, result.fault)] };
  return { unsigned: false, faults: [], signed: { key, comment: result.comment, ownKey: trusted === undefined } };
}

/**
 * Checks an archive: every file against its digest, nothing missing, nothing added, the zip's own structure, the
 * signature. Reads each file once.
 * @param trusted the public key to insist on; without it the archive's own key is used, which proves less
 * @param progress called after each file
 */
export function verifyArchive(
  source: ArchiveSource,
  trusted?: PublicKey,
  progress?: (done: number, total: number) => void,
): Verification {
  const faults = [...source.faults];
  const read: Read = (path) => {
    if (!source.files.has(path)) return undefined;
    try {
      return source.read(path);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      if (!faults.some((fault) => fault.path === path)) faults.push({ kind: 'changed', path, cause: error.message });
      return undefined;
    }
  };
  const listed = new Set<string>();
  const total = [...source.files.keys()].filter((path) => path !== TAG_MANIFEST && path !== SIGNATURE).length;
  const onFile = (path: string): void => {
    listed.add(path);
    progress?.(listed.size, total);
  };
  const tagFaults = checkListed(source, TAG_MANIFEST, read, onFile);
  const tagFiles = new Set(listed);
  const payloadFaults = checkListed(source, MANIFEST, read, onFile);
  const litter: string[] = [];
  const extra = checkExtra(source, listed, litter);
  const payload = [...source.files.keys()].filter((path) => path.startsWith('data/') && !litter.includes(path));
  const signer = checkSigner(read, trusted);
  faults.push(...tagFaults, ...payloadFaults, ...extra, ...checkTags(source, read, payload), ...signer.faults);
  if (faults.length === 0) faults.push(...source.deepFaults());
  const count = listed.size - tagFiles.size;
  const distinct = [...new Map(faults.map((fault) => [`${fault.kind} ${fault.path}`, fault])).values()];
  return {
    faults: distinct,
    litter,
    count,
    unsigned: signer.unsigned,
    ...(signer.signed && { signed: signer.signed }),
  };
}
