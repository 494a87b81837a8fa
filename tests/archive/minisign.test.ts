import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatPublicKey, parsePublicKey } from '../../src/core/archive/minisign/public-key.ts';
import { formatSecretKey, parseSecretKey } from '../../src/core/archive/minisign/secret-key.ts';
import { checkSignature, signMessage } from '../../src/core/archive/minisign/signature.ts';
import { temporaryFolder, TEST_KEY } from '../support/archive.ts';

const installed = spawnSync('minisign', ['-v']).error === undefined;

/** The other side of the format: the minisign program itself (Debian package `minisign`). */
describe.skipIf(!installed)('with the minisign program', () => {
  const { path: folder, remove } = temporaryFolder();
  afterAll(remove);
  const file = (name: string, content?: string): string => {
    const path = join(folder, name);
    if (content !== undefined) writeFileSync(path, content);
    return path;
  };
  const message = 'Nội dung giả định.\n';
  const minisign = (args: string[], input = ''): string => execFileSync('minisign', args, { encoding: 'utf8', input });

  test('it verifies what we sign', () => {
    const signed = file('ta.txt', message);
    file('ta.txt.minisig', signMessage(Buffer.from(message), TEST_KEY, 'Bản tin Mẫu'));
    const key = file('ta.pub', formatPublicKey(TEST_KEY.public));
    expect(minisign(['-Vm', signed, '-p', key])).toContain('Trusted comment: Bản tin Mẫu');
  });

  test('it signs with our key file, and we verify', () => {
    const signed = file('no.txt', message);
    const key = file('no.key', formatSecretKey(TEST_KEY));
    minisign(['-Sm', signed, '-s', key, '-t', 'chữ của nó']);
    const text = readFileSync(`${signed}.minisig`, 'utf8');
    expect(checkSignature(Buffer.from(message), text, TEST_KEY.public)).toEqual({ comment: 'chữ của nó' });
  });

  test('it opens our key file with the password', () => {
    const key = file('khoa.key', formatSecretKey(TEST_KEY, 'mật khẩu', { operations: 32768, memory: 2 ** 20 }));
    minisign(['-R', '-s', key, '-p', file('khoa.pub')], 'mật khẩu\n');
    expect(parsePublicKey(readFileSync(file('khoa.pub'), 'utf8'))).toEqual(TEST_KEY.public);
  });

  test('we read the pair that it makes', () => {
    minisign(['-G', '-W', '-s', file('cua-no.key'), '-p', file('cua-no.pub')]);
    const pair = parseSecretKey(readFileSync(file('cua-no.key'), 'utf8'));
    expect(pair.public).toEqual(parsePublicKey(readFileSync(file('cua-no.pub'), 'utf8')));
    const text = signMessage(Buffer.from(message), pair, 'x');
    expect(checkSignature(Buffer.from(message), text, pair.public)).toEqual({ comment: 'x' });
  });
});
