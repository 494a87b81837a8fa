/** `npm run keys`: makes a signing key pair in minisign's format, or prints the fingerprint of one. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ArchiveError } from '../src/core/archive/archive-error.ts';
import { fingerprint, formatPublicKey, keyName, parsePublicKey } from '../src/core/archive/minisign/public-key.ts';
import type { PublicKey } from '../src/core/archive/minisign/public-key.ts';
import { createSecretKey, formatSecretKey } from '../src/core/archive/minisign/secret-key.ts';
import { command } from './support/command.ts';
import { askPassword, passwordFromFile } from './support/secret-key.ts';

const USAGE = `npm run keys -- --out THƯ-MỤC       tạo ban-tin.key (bí mật) và ban-tin.pub (công khai)
    --password-file TỆP           lấy mật khẩu từ dòng đầu của tệp thay vì hỏi
    --no-password                 khóa không có mật khẩu (ai có tệp là ký được)
npm run keys -- --show TỆP.pub      in dấu vân tay của một khóa`;

async function choosePassword(file: string | undefined): Promise<string> {
  if (file !== undefined) return passwordFromFile(file);
  const password = await askPassword('Đặt mật khẩu cho khóa bí mật: ');
  if (password !== (await askPassword('Gõ lại mật khẩu: '))) throw new ArchiveError('Hai lần gõ không giống nhau.');
  return password;
}

function printPaper(key: PublicKey): void {
  const line = formatPublicKey(key).trim().split('\n').at(-1);
  console.log(`Khóa ${keyName(key.id)}`);
  console.log(`Dấu vân tay: ${fingerprint(key)}`);
  console.log(`Khóa công khai (dùng được với minisign -P): ${line}`);
}

await command(async () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      show: { type: 'string' },
      'password-file': { type: 'string' },
      'no-password': { type: 'boolean' },
    },
  });
  if (values.show !== undefined) {
    printPaper(parsePublicKey(readFileSync(values.show, 'utf8')));
    return;
  }
  if (values.out === undefined) throw new ArchiveError(USAGE);
  const [secretFile, publicFile] = [join(values.out, 'ban-tin.key'), join(values.out, 'ban-tin.pub')];
  for (const file of [secretFile, publicFile])
    if (existsSync(file)) throw new ArchiveError(`${file} đã có: không ghi đè. Hãy chọn thư mục khác.`);
  const password = values['no-password'] ? undefined : await choosePassword(values['password-file']);
  if (password === '') throw new ArchiveError('Mật khẩu trống: hãy đặt mật khẩu, hoặc dùng --no-password.');
  const key = createSecretKey();
  mkdirSync(values.out, { recursive: true });
  writeFileSync(secretFile, formatSecretKey(key, password), { mode: 0o600, flag: 'wx' });
  writeFileSync(publicFile, formatPublicKey(key.public), { flag: 'wx' });
  printPaper(key.public);
  console.log(`
${secretFile}: giữ kín, không chép vào kho nội dung, không để trên thẻ nhớ phát đi.
${publicFile}: phát công khai.
Hãy in dấu vân tay ra giấy, đóng dấu của cơ quan, gửi các nơi nhận bản lưu trữ.`);
  if (password === undefined)
    console.log('CẢNH BÁO: khóa này không có mật khẩu; ai có tệp .key đều ký được thay cơ quan.');
});
