import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blake2b } from './blake2b.ts';
import { fingerprint, formatPublicKey, parsePublicKey } from './public-key.ts';
import { createSecretKey, formatSecretKey, needsPassword, parseSecretKey } from './secret-key.ts';
import { checkSignature, signMessage } from './signature.ts';

/** Cheap enough for a test; real keys cost a second. */
const WEAK = { operations: 32768, memory: 2 ** 20 };
const key = createSecretKey();

describe('BLAKE2b', () => {
  test('of 64 bytes is that of node:crypto', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (message) => {
        expect(blake2b(message, 64)).toEqual(createHash('blake2b512').update(message).digest());
      }),
    );
  });
  test('of 32 bytes gives the digest that b2sum -l 256 prints', () => {
    expect(blake2b(Buffer.from('abc'), 32).toString('hex')).toBe(
      'bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319',
    );
  });
});

describe('a key', () => {
  test.each([undefined, 'mật khẩu có dấu'])('comes back from its file, password %j', (password) => {
    const text = formatSecretKey(key, password, WEAK);
    expect(needsPassword(text)).toBe(password !== undefined);
    expect(parseSecretKey(text, password)).toEqual(key);
  });
  test('does not open with a wrong password', () => {
    expect(() => parseSecretKey(formatSecretKey(key, 'đúng', WEAK), 'sai')).toThrow(/mật khẩu sai/);
  });
  test('that asks for absurd memory is refused', () => {
    const text = formatSecretKey(key, 'x', WEAK);
    const bytes = Buffer.from(text.split('\n')[1] ?? '', 'base64');
    bytes.writeBigUInt64LE(2n ** 40n, 38);
    bytes.writeBigUInt64LE(2n ** 40n, 46);
    expect(() => parseSecretKey(`x\n${bytes.toString('base64')}\n`, 'x')).toThrow(/bộ nhớ/);
  });
  test('public half comes back, and has a fingerprint of ten groups', () => {
    const back = parsePublicKey(formatPublicKey(key.public));
    expect(back).toEqual(key.public);
    expect(fingerprint(back)).toMatch(/^(?:[\dA-F]{4} ){9}[\dA-F]{4}$/);
  });
  test.each(['', 'không phải khóa', formatSecretKey(key)])('is not read from %j', (text) => {
    expect(() => parsePublicKey(text)).toThrow(/minisign/);
  });
});

describe('a signature', () => {
  const message = Buffer.from('Nội dung giả định.');
  const text = signMessage(message, key, 'Bản tin Mẫu, 2026-11-23');

  test('is good for what was signed, and says what was signed with it', () => {
    expect(checkSignature(message, text, key.public)).toEqual({ comment: 'Bản tin Mẫu, 2026-11-23' });
  });
  test('is the same each time', () => {
    expect(signMessage(message, key, 'Bản tin Mẫu, 2026-11-23')).toBe(text);
  });
  test('is not good for another content or another key', () => {
    expect(checkSignature(Buffer.from('Nội dung khác.'), text, key.public)).toHaveProperty('fault');
    expect(checkSignature(message, text, createSecretKey().public)).toHaveProperty('fault');
  });
  test('is not good once any one byte of it is changed', () => {
    const bytes = Buffer.from(text);
    for (let i = 0; i < bytes.length; i++) {
      const changed = Buffer.from(bytes);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(checkSignature(message, changed.toString(), key.public), `byte ${i}`).toHaveProperty('fault');
    }
  });
});
