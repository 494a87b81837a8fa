import { appendFileSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planBag } from '../../src/core/archive/bag/bag.ts';
import { createSecretKey } from '../../src/core/archive/minisign/secret-key.ts';
import { verificationLines } from '../../src/core/archive/report.ts';
import { openArchive } from '../../src/core/archive/source.ts';
import { verifyArchive } from '../../src/core/archive/verify.ts';
import { writeZip } from '../../src/core/archive/write-bag.ts';
import { FACTS, sampleFolder, temporaryFolder, TEST_KEY, writeFiles } from '../support/archive.ts';

let folder: string;
let remove: () => void;
let kho: string;
beforeEach(() => {
  ({ path: folder, remove } = temporaryFolder());
  kho = join(folder, 'kho');
});
afterEach(() => {
  remove();
});

function verify(path: string, trusted = TEST_KEY.public) {
  const source = openArchive(path);
  const result = verifyArchive(source, trusted);
  source.close();
  return result;
}
const named = (path: string) => verify(path).faults.map(({ kind, path: file }) => `${kind} ${file}`);

describe('a whole archive', () => {
  test('has no fault as folder, zip, volumes, and in the folder that unpacking made', () => {
    const bag = sampleFolder(kho);
    writeZip(bag, join(folder, 'kho.zip'));
    const volumes = writeZip(bag, join(folder, 'nhieu.zip'), undefined, { bytes: 5500, files: 7 });
    writeFiles(join(folder, 'giai-nen'), {});
    const inside = join(folder, 'ngoai');
    sampleFolder(join(inside, 'ban-tin'));
    rmSync(join(inside, 'ban-tin.site'), { recursive: true });
    for (const path of [kho, join(folder, 'kho.zip'), volumes, inside])
      expect(verify(path), path).toMatchObject({ faults: [], count: 6, signed: { ownKey: false } });
  });

  test('holds the site byte for byte, without what only a web server needs', () => {
    const { files } = sampleFolder(kho);
    expect(readFileSync(join(kho, 'data/index.html'))).toEqual(readFileSync(join(`${kho}.site`, 'index.html')));
    expect(files.map(({ path }) => path)).not.toContain('data/404.html');
  });

  test('may carry what the reader’s system adds', () => {
    sampleFolder(kho);
    writeFiles(kho, { 'data/Thumbs.db': 'x', '.DS_Store': 'x' });
    expect(verify(kho)).toMatchObject({ faults: [], litter: ['.DS_Store', 'data/Thumbs.db'] });
  });

  test('without a key is unsigned, and the report says so', () => {
    writeFiles(`${kho}.site`, { 'index.html': 'x' });
    writeZip(planBag(`${kho}.site`, FACTS), join(folder, 'kho.zip'));
    const source = openArchive(join(folder, 'kho.zip'));
    const result = verifyArchive(source);
    source.close();
    expect(result).toMatchObject({ faults: [], unsigned: true });
    expect(verificationLines(result, 9).join('\n')).toContain('Không có chữ ký');
    expect(named(join(folder, 'kho.zip'))).toEqual(['signature tagmanifest-sha256.txt.minisig']);
  });
});

describe('in a folder', () => {
  const changes: [string, (file: (path: string) => string) => void, string[]][] = [
    [
      'a changed page',
      (f) => {
        appendFileSync(f('data/index.html'), ' ');
      },
      ['changed data/index.html', 'structure bag-info.txt'],
    ],
    [
      'a missing page',
      (f) => {
        rmSync(f('data/index.html'));
      },
      ['missing data/index.html', 'structure bag-info.txt'],
    ],
    [
      'an added page',
      (f) => {
        writeFileSync(f('data/them.html'), '');
      },
      ['extra data/them.html', 'structure bag-info.txt'],
    ],
    [
      'an added program',
      (f) => {
        writeFileSync(f('CHAY.exe'), '');
      },
      ['extra CHAY.exe'],
    ],
    [
      'a link',
      (f) => {
        symlinkSync('/etc/hostname', f('data/them.html'));
      },
      ['extra data/them.html'],
    ],
    [
      'a renamed page',
      (f) => {
        renameSync(f('data/index.html'), f('data/khac.html'));
      },
      ['missing data/index.html', 'extra data/khac.html'],
    ],
    [
      'a changed opening page',
      (f) => {
        appendFileSync(f('MO-BAN-TIN.html'), ' ');
      },
      ['changed MO-BAN-TIN.html'],
    ],
    [
      'a missing manifest',
      (f) => {
        rmSync(f('manifest-sha256.txt'));
      },
      ['missing manifest-sha256.txt'],
    ],
    [
      'a missing signature',
      (f) => {
        rmSync(f('tagmanifest-sha256.txt.minisig'));
      },
      ['signature tagmanifest-sha256.txt.minisig'],
    ],
    [
      'a manifest that fits a forged page',
      (f) => {
        const manifest = readFileSync(f('manifest-sha256.txt'), 'utf8');
        writeFileSync(f('manifest-sha256.txt'), manifest.replace(/^[\da-f]{4}/, '0000'));
      },
      ['changed data/_astro/trang.D3f.css', 'changed manifest-sha256.txt'],
    ],
  ];
  test.each(changes)('%s is named', (_, change, expected) => {
    sampleFolder(kho);
    change((path) => join(kho, path));
    expect(named(kho).sort()).toEqual(expected.toSorted());
  });

  test('an archive wholly signed anew by another key does not pass for ours', () => {
    const other = createSecretKey();
    sampleFolder(kho, { 'index.html': 'bản giả' }, other);
    expect(verify(kho).faults).toMatchObject([
      { kind: 'signature', cause: expect.stringContaining('khóa khác') as string },
    ]);
    expect(verify(kho, other.public).faults).toEqual([]);
  });
});

test('each flipped byte of a zip is named', () => {
  const file = join(folder, 'kho.zip');
  writeZip(sampleFolder(kho), file);
  const whole = readFileSync(file);
  const step = 5;
  for (let i = 0; i < whole.length; i += step) {
    const bytes = Buffer.from(whole);
    bytes[i] = (bytes[i] ?? 0) ^ (1 << (i % 8));
    writeFileSync(file, bytes);
    expect(named(file), `byte ${i}`).not.toEqual([]);
  }
}, 30_000);

test('a missing volume is named', () => {
  const volumes = writeZip(sampleFolder(kho), join(folder, 'nhieu.zip'), undefined, { bytes: 5500, files: 7 });
  rmSync(join(volumes, 'nhieu-tap-2-tren-3.zip'));
  expect(() => verify(volumes)).toThrow(/Thiếu tập nhieu-tap-2-tren-3.zip/);
});

test.each(['khong-co', '.'])('%s is no archive', (path) => {
  writeFiles(folder, { 'a.txt': '', 'b.txt': '' });
  expect(() => openArchive(join(folder, path))).toThrow(/Không tìm thấy|không có bản lưu trữ/);
});
