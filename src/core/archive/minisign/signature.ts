import { createHash, sign, verify } from 'node:crypto';
import { keyName, toKeyObject } from './public-key.ts';
import type { PublicKey } from './public-key.ts';
import { toPrivateKeyObject } from './secret-key.ts';
import type { SecretKey } from './secret-key.ts';

const UNTRUSTED = 'untrusted comment: signature from minisign secret key';
const TRUSTED = 'trusted comment: ';
const PREHASHED = 'ED';

const prehash = (message: Uint8Array): Buffer => createHash('blake2b512').update(message).digest();

function format(id: Buffer, signature: Buffer, comment: string, seal: Buffer): string {
  const line = Buffer.concat([Buffer.from(PREHASHED), id, signature]).toString('base64');
  return `${UNTRUSTED}\n${line}\n${TRUSTED}${comment}\n${seal.toString('base64')}\n`;
}

/**
 * Text of a `.minisig` file: Ed25519 over BLAKE2b-512 of the message, then over that signature and the comment.
 * The same key, message and comment always give the same text.
 * @param comment one line, signed too
 */
export function signMessage(message: Uint8Array, key: SecretKey, comment: string): string {
  const privateKey = toPrivateKeyObject(key);
  const signature = sign(null, prehash(message), privateKey);
  const seal = sign(null, Buffer.concat([signature, Buffer.from(comment)]), privateKey);
  return format(key.public.id, signature, comment, seal);
}

/**
 * Checks a `.minisig` text as minisign does, and that not one byte of it differs from what minisign writes.
 * @returns the signed comment, or why the signature is not good (Vietnamese)
 */
export function checkSignature(
  message: Uint8Array,
  text: string,
  key: PublicKey,
): { comment: string } | { fault: string } {
  const [, line = '', trusted = '', sealLine = ''] = text.split('\n');
  const head = Buffer.from(line, 'base64');
  const seal = Buffer.from(sealLine, 'base64');
  const comment = trusted.slice(TRUSTED.length);
  const [id, signature] = [head.subarray(2, 10), head.subarray(10)];
  if (signature.length !== 64 || seal.length !== 64 || format(id, signature, comment, seal) !== text)
    return { fault: 'tệp chữ ký không đúng dạng minisign hoặc đã bị đổi' };
  if (!id.equals(key.id)) return { fault: `ký bằng khóa khác (${keyName(id)}, không phải ${keyName(key.id)})` };
  const publicKey = toKeyObject(key);
  if (!verify(null, prehash(message), publicKey, signature))
    return { fault: 'chữ ký sai: nội dung đã bị sửa sau khi ký' };
  if (!verify(null, Buffer.concat([signature, Buffer.from(comment)]), publicKey, seal))
    return { fault: 'lời ghi kèm chữ ký đã bị sửa' };
  return { comment };
}
