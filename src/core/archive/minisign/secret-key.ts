import { createPrivateKey, generateKeyPairSync, randomBytes, scryptSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { ArchiveError } from '../archive-error.ts';
import { blake2b } from './blake2b.ts';
import type { PublicKey } from './public-key.ts';

/** A minisign key pair, ready to sign. */
export interface SecretKey {
  public: PublicKey;
  /** 32 bytes from which Ed25519 derives everything (RFC 8032, 5.1.5) */
  seed: Buffer;
}

/** Work that a password costs: libsodium's two limits, operations and bytes of memory. */
export interface Strength {
  operations: number;
  memory: number;
}

/** About a second and 256 MB on an office computer; minisign itself asks for 1 GB, which an old one may not have. */
const STRENGTH: Strength = { operations: 2 ** 23, memory: 2 ** 28 };
const MOST_MEMORY = 2 ** 30;

const ALGORITHM = Buffer.from('Ed');
const CHECKSUM = Buffer.from('B2');
const SCRYPT = Buffer.from('Sc');
const NO_PASSWORD = Buffer.from([0, 0]);
/** DER of a PrivateKeyInfo for Ed25519 up to the seed (RFC 8410, 7). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const SECRET_SIZE = 8 + 64 + 32;

/** scrypt's N and p from the two limits, with r = 8, as libsodium's crypto_pwhash_scryptsalsa208sha256 picks them. */
function scryptCost({ operations, memory }: Strength): { N: number; p: number } {
  const limit = Math.max(32768, operations);
  const blocks = limit < memory / 32 ? limit / 32 : memory / 1024;
  let N = 2;
  while (N <= blocks / 2) N *= 2;
  const p = limit < memory / 32 ? 1 : Math.floor(Math.min(0x3fffffff, limit / 4 / N) / 8);
  return { N, p };
}

function passwordStream(password: string, salt: Buffer, strength: Strength): Buffer {
  const { N, p } = scryptCost(strength);
  if (128 * N * 8 > MOST_MEMORY || p < 1 || p > 16)
    throw new ArchiveError('Khóa bí mật đòi nhiều bộ nhớ hơn mức cho phép (1 GB).');
  return scryptSync(password, salt, SECRET_SIZE, { N, r: 8, p, maxmem: 2 * MOST_MEMORY });
}

const xor = (a: Buffer, b: Buffer): Buffer => Buffer.from(a.map((byte, i) => byte ^ (b[i] ?? 0)));

/** A new random key pair. */
export function createSecretKey(): SecretKey {
  const { x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  if (x === undefined || d === undefined) throw new Error('node:crypto gave no Ed25519 key');
  const raw = Buffer.from(x, 'base64url');
  return { public: { id: randomBytes(8), raw }, seed: Buffer.from(d, 'base64url') };
}

/**
 * Text of a secret key file in minisign's format (its README, “Secret key format”).
 * @param password undefined leaves the key unprotected, like `minisign -W`
 */
export function formatSecretKey(key: SecretKey, password?: string, strength: Strength = STRENGTH): string {
  const identity = Buffer.concat([key.public.id, key.seed, key.public.raw]);
  const plain = Buffer.concat([identity, blake2b(Buffer.concat([ALGORITHM, identity]), 32)]);
  const head = Buffer.alloc(2 + 2 + 2 + 32 + 8 + 8);
  head.set(ALGORITHM, 0);
  head.set(CHECKSUM, 4);
  let body: Buffer = plain;
  if (password !== undefined) {
    const salt = randomBytes(32);
    head.set(SCRYPT, 2);
    head.set(salt, 6);
    head.writeBigUInt64LE(BigInt(strength.operations), 38);
    head.writeBigUInt64LE(BigInt(strength.memory), 46);
    body = xor(plain, passwordStream(password, salt, strength));
  }
  return `untrusted comment: minisign encrypted secret key\n${Buffer.concat([head, body]).toString('base64')}\n`;
}

/** Whether a secret key file asks for a password. */
export function needsPassword(text: string): boolean {
  return decode(text).subarray(2, 4).equals(SCRYPT);
}

function decode(text: string): Buffer {
  const bytes = Buffer.from(text.trim().split(/\r?\n/).at(-1) ?? '', 'base64');
  const known = bytes.subarray(2, 4).equals(SCRYPT) || bytes.subarray(2, 4).equals(NO_PASSWORD);
  if (bytes.length !== 54 + SECRET_SIZE || !bytes.subarray(0, 2).equals(ALGORITHM) || !known)
    throw new ArchiveError('Đây không phải khóa bí mật theo dạng minisign (tệp .key).');
  return bytes;
}

/**
 * Reads a secret key file that this module or minisign wrote.
 * @throws ArchiveError when it is none, when it is damaged, or when the password is wrong
 */
export function parseSecretKey(text: string, password = ''): SecretKey {
  const bytes = decode(text);
  let body = bytes.subarray(54);
  if (needsPassword(text)) {
    const strength = { operations: Number(bytes.readBigUInt64LE(38)), memory: Number(bytes.readBigUInt64LE(46)) };
    body = xor(body, passwordStream(password, bytes.subarray(6, 38), strength));
  }
  const [identity, checksum] = [body.subarray(0, 72), body.subarray(72)];
  // minisign leaves the checksum of a key without password at zero.
  const unchecked = !needsPassword(text) && checksum.equals(Buffer.alloc(32));
  if (!unchecked && !blake2b(Buffer.concat([ALGORITHM, identity]), 32).equals(checksum))
    throw new ArchiveError('Không mở được khóa bí mật: mật khẩu sai hoặc tệp khóa đã hỏng.');
  return {
    public: { id: identity.subarray(0, 8), raw: identity.subarray(40, 72) },
    seed: identity.subarray(8, 40),
  };
}

/** The key in the form node:crypto signs with. */
export function toPrivateKeyObject(key: SecretKey): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, key.seed]), format: 'der', type: 'pkcs8' });
}
