import { createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { sha256 } from '../digest.ts';
import { ArchiveError } from '../archive-error.ts';

/** A minisign public key: 8 bytes that name it and 32 bytes of Ed25519. */
export interface PublicKey {
  id: Buffer;
  raw: Buffer;
}

const ALGORITHM = 'Ed';
/** DER of a SubjectPublicKeyInfo for Ed25519 up to the key itself (RFC 8410, 4). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** The key's name as minisign prints it: 16 upper-case hexadecimal digits. It is chosen freely and proves nothing. */
export function keyName(id: Buffer): string {
  return id.readBigUInt64LE().toString(16).toUpperCase().padStart(16, '0');
}

/** Text of a `.pub` file in minisign's format. */
export function formatPublicKey(key: PublicKey): string {
  const line = Buffer.concat([Buffer.from(ALGORITHM), key.id, key.raw]).toString('base64');
  return `untrusted comment: minisign public key ${keyName(key.id)}\n${line}\n`;
}

/**
 * Reads a `.pub` file, or its base64 line alone.
 * @throws ArchiveError when it is no minisign public key
 */
export function parsePublicKey(text: string): PublicKey {
  const bytes = Buffer.from(text.trim().split(/\r?\n/).at(-1) ?? '', 'base64');
  if (bytes.length !== 42 || bytes.toString('latin1', 0, 2) !== ALGORITHM)
    throw new ArchiveError('Đây không phải khóa công khai theo dạng minisign (tệp .pub).');
  return { id: bytes.subarray(2, 10), raw: bytes.subarray(10) };
}

/** The key in the form node:crypto verifies with. */
export function toKeyObject(key: PublicKey): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI_PREFIX, key.raw]), format: 'der', type: 'spki' });
}

/**
 * What is printed on paper to compare by eye: the first 160 bits of SHA-256 of the Ed25519 key, ten groups of four
 * hexadecimal digits. Nobody can make a second key with the same fingerprint.
 */
export function fingerprint(key: PublicKey): string {
  return (sha256(key.raw).slice(0, 40).toUpperCase().match(/.{4}/g) ?? []).join(' ');
}
