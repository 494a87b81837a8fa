import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { ArchiveError } from '../../src/core/archive/archive-error.ts';
import { needsPassword, parseSecretKey } from '../../src/core/archive/minisign/secret-key.ts';
import type { SecretKey } from '../../src/core/archive/minisign/secret-key.ts';

/** Asks for a line without showing it. @throws ArchiveError when nobody sits at the terminal */
export async function askPassword(question: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw new ArchiveError('Cần mật khẩu của khóa: chạy trong cửa sổ lệnh, hoặc dùng --password-file TỆP.');
  process.stderr.write(question);
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  const answer = await terminal.question('');
  terminal.close();
  process.stderr.write('\n');
  return answer;
}

/** First line of a password file. */
export function passwordFromFile(file: string): string {
  return readFileSync(file, 'utf8').split(/\r?\n/)[0] ?? '';
}

/** Reads a secret key, with the password from a file or from the terminal when the key has one. */
export async function loadSecretKey(file: string, passwordFile: string | undefined): Promise<SecretKey> {
  const text = readFileSync(file, 'utf8');
  if (!needsPassword(text)) return parseSecretKey(text);
  const password =
    passwordFile === undefined ? await askPassword('Mật khẩu của khóa bí mật: ') : passwordFromFile(passwordFile);
  return parseSecretKey(text, password);
}
