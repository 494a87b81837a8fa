import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleFolder, temporaryFolder } from '../support/archive.ts';

/** Shells that a reader may have; one that is not installed here is skipped. */
const SHELLS = [['sh'], ['dash'], ['bash', '--posix'], ['busybox', 'sh']].filter(
  ([program = '']) => spawnSync(program, ['-c', 'true']).error === undefined,
);

let remove: () => void;
let kho: string;
beforeEach(() => {
  const temporary = temporaryFolder();
  remove = temporary.remove;
  kho = join(temporary.path, 'Bản tin #5 (100%) ký', 'lưu trữ', 'ban-tin');
  sampleFolder(kho);
});
afterEach(() => {
  remove();
});

describe.each(SHELLS)('kiem-tra.sh run by %s', (program, ...args) => {
  const run = () => spawnSync(program, [...args, join(kho, 'kiem-tra.sh')], { encoding: 'utf8' });

  test('finds a whole archive whole', () => {
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('Nguyên vẹn: 6 tệp') as string });
  });

  test('names each file that is changed, missing or added', () => {
    appendFileSync(join(kho, 'data/index.html'), ' ');
    rmSync(join(kho, 'data/tep-trong.txt'));
    writeFileSync(join(kho, 'data/thêm vào.html'), '');
    appendFileSync(join(kho, 'MO-BAN-TIN.html'), ' ');
    writeFileSync(join(kho, 'CHAY.exe'), '');
    const { status, stdout } = run();
    expect(status).toBe(1);
    const named = stdout.split('\n').filter((line) => /^[\p{Lu} ]+: /u.test(line));
    expect(named.sort()).toEqual([
      'BỊ ĐỔI: MO-BAN-TIN.html',
      'BỊ ĐỔI: data/index.html',
      'THIẾU: data/tep-trong.txt',
      'THÊM VÀO: CHAY.exe',
      'THÊM VÀO: data/thêm vào.html',
    ]);
  });
});

test('the files for Windows have its line ends, the others theirs', () => {
  const lone = (path: string): boolean => /(?<!\r)\n/.test(readFileSync(join(kho, path), 'utf8'));
  expect(['KIEM-TRA.cmd', 'DOC-TRUOC.txt'].filter(lone)).toEqual([]);
  expect(readFileSync(join(kho, 'kiem-tra.sh'), 'utf8')).not.toContain('\r');
});

test('what is said of the key is what it is', () => {
  const readme = readFileSync(join(kho, 'DOC-TRUOC.txt'), 'utf8');
  expect(readme).toContain('Bản tin Mẫu');
  expect(readme).toMatch(/dấu vân tay:\r\n {4}(?:[\dA-F]{4} ){9}[\dA-F]{4}\r\n/);
  expect(readme).not.toContain('{{');
});

describe('the same site', () => {
  const pack = (zone: string, language: string): string =>
    execFileSync(
      process.execPath,
      [join(import.meta.dirname, '../support/pack-sample.ts'), `${kho}.site`, join(kho, '../kho.zip')],
      { encoding: 'utf8', env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language } },
    );
  test('packs to the same bytes in every time zone and language', () => {
    expect(pack('Asia/Ho_Chi_Minh', 'vi_VN.UTF-8')).toBe(pack('America/St_Johns', 'tr_TR.UTF-8'));
  });
});
