import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bag, BagFile } from '../../src/core/archive/bag/bag.ts';
import { planBag } from '../../src/core/archive/bag/bag.ts';
import { createSecretKey } from '../../src/core/archive/minisign/secret-key.ts';
import type { SecretKey } from '../../src/core/archive/minisign/secret-key.ts';
import { signMessage } from '../../src/core/archive/minisign/signature.ts';
import { sha256 } from '../../src/core/archive/digest.ts';
import { openArchive } from '../../src/core/archive/source.ts';
import { listTree } from '../../src/core/archive/tree.ts';
import { applyUpdate, recoverUpdate, undoUpdate } from '../../src/core/archive/update/apply.ts';
import { planUpdate } from '../../src/core/archive/update/make.ts';
import { verifyArchive } from '../../src/core/archive/verify.ts';
import { writeZip } from '../../src/core/archive/write-bag.ts';
import { FACTS, sampleFolder, temporaryFolder, TEST_KEY, writeFiles } from '../support/archive.ts';

type Put = { path: string; form: string; length: number; size: number }[];

let folder: string;
let remove: () => void;
let kho: string;
let goi: string;
beforeEach(() => {
  ({ path: folder, remove } = temporaryFolder());
  kho = join(folder, 'kho');
  goi = join(folder, 'goi.zip');
});
afterEach(() => {
  remove();
});

/** Every file of a folder by path, the journal's apart. */
const contents = (root: string) =>
  Object.fromEntries(
    listTree(root, ['.cap-nhat']).map(({ path, kind }) => [
      path,
      kind === 'file' ? readFileSync(join(root, path), 'hex') : kind,
    ]),
  );

/** The newer site: a page changed, a page and a year added, a page and its year gone. */
function newerBag(key: SecretKey | undefined = TEST_KEY): Bag {
  const site = join(folder, 'site-moi');
  cpSync(`${kho}.site`, site, { recursive: true });
  writeFiles(site, { 'index.html': 'trang đầu mới', 'bai-viet/2027/bai-ba.html': 'bài ba' });
  rmSync(join(site, 'bai-viet/2025'), { recursive: true });
  return planBag(site, { ...FACTS, time: FACTS.time + 86_400 }, key);
}

function makePackage(key: SecretKey | undefined = TEST_KEY): Bag {
  const newer = newerBag(key);
  const source = openArchive(kho);
  const update = planUpdate(source, newer, FACTS, key);
  source.close();
  writeZip(update, goi);
  return newer;
}

const faults = (path: string) => verifyArchive(openArchive(path), TEST_KEY.public).faults;

describe('an update package', () => {
  test('brings an archive to exactly the newer one, and back', () => {
    sampleFolder(kho);
    const before = contents(kho);
    const newer = makePackage();
    expect(applyUpdate(kho, goi)).toMatchObject({ added: 1, removed: 1 });
    expect(contents(kho)).toEqual(
      Object.fromEntries(newer.files.map((file) => [file.path, Buffer.from(file.read()).toString('hex')])),
    );
    expect(faults(kho)).toEqual([]);
    expect(existsSync(join(kho, 'data/bai-viet/2025'))).toBe(false);
    undoUpdate(kho);
    expect(contents(kho)).toEqual(before);
    expect(faults(kho)).toEqual([]);
    expect(() => {
      undoUpdate(kho);
    }).toThrow(/Không có lần cập nhật nào/);
  });

  test('holds only what changed', () => {
    sampleFolder(kho);
    makePackage();
    const source = openArchive(goi);
    const { put, remove } = JSON.parse(source.read('cap-nhat.json').toString()) as { put: Put; remove: string[] };
    expect(put.map(({ path }) => path).filter((path) => path.startsWith('data/'))).toEqual([
      'data/bai-viet/2027/bai-ba.html',
      'data/index.html',
    ]);
    expect(remove).toEqual(['data/bai-viet/2025/bai-mot.html']);
    source.close();
  });

  test('works without keys when the archive has none', () => {
    writeFiles(`${kho}.site`, { 'index.html': 'cũ' });
    sampleFolder(kho);
    rmSync(kho, { recursive: true });
    const older = planBag(`${kho}.site`, FACTS);
    writeZip(older, join(folder, 'cu.zip'));
    for (const file of older.files) writeFiles(kho, { [file.path]: file.read() });
    const source = openArchive(join(folder, 'cu.zip'));
    writeZip(planUpdate(source, planBagUnsigned(), FACTS), goi);
    source.close();
    expect(applyUpdate(kho, goi).comment).toBeUndefined();
  });

  test('is not made of nothing', () => {
    const bag = sampleFolder(kho);
    expect(() => planUpdate(openArchive(kho), bag, FACTS, TEST_KEY)).toThrow(/Không có gì mới/);
  });
});

function planBagUnsigned(): Bag {
  const site = join(folder, 'site-khac');
  cpSync(`${kho}.site`, site, { recursive: true });
  writeFiles(site, { 'index.html': 'mới' });
  return planBag(site, FACTS);
}

describe('refused, and the archive stays as it was:', () => {
  /** Writes a package made of these files, the notice changed and signed anew. */
  function forge(
    change: (notice: Record<string, unknown>) => unknown,
    key = TEST_KEY,
    extra: Partial<BagFile>[] = [],
  ): void {
    makePackage();
    const source = openArchive(goi);
    const file = (path: string, bytes: Uint8Array): BagFile => ({
      path,
      size: bytes.length,
      sha256: sha256(bytes),
      executable: false,
      read: () => bytes,
    });
    const notice = JSON.parse(source.read('cap-nhat.json').toString()) as Record<string, unknown>;
    const text = Buffer.from(JSON.stringify(change(notice) ?? notice));
    const files = [...source.files.keys()]
      .filter((path) => !path.startsWith('cap-nhat.json'))
      .map((path) => file(path, source.read(path)));
    files.push(file('cap-nhat.json', text), file('cap-nhat.json.minisig', Buffer.from(signMessage(text, key, 'x'))));
    for (const { path = '', read = () => Buffer.from('xấu') } of extra) files.push(file(path, read()));
    source.close();
    writeZip({ folder: 'ban-moi', files, time: FACTS.time, state: '' }, goi);
  }

  const cases: [string, () => void, RegExp][] = [
    [
      'a package by another key',
      () => {
        makePackage(createSecretKey());
      },
      /khóa khác/,
    ],
    [
      'a package without signature',
      () => {
        makePackage();
        rewrite((files) => files.filter(({ path }) => !path.endsWith('.minisig') || path.startsWith('tag')));
      },
      /không có chữ ký/,
    ],
    [
      'a changed notice',
      () => {
        makePackage();
        rewrite((files) =>
          files.map((file) =>
            file.path === 'cap-nhat.json'
              ? {
                  ...file,
                  read: () => Buffer.from(Buffer.from(file.read()).toString().replace('data/index', 'data/indez')),
                }
              : file,
          ),
        );
      },
      /chữ ký sai/,
    ],
    [
      'another content than the notice states',
      () => {
        makePackage();
        rewrite((files) =>
          files.map((file) =>
            file.path === 'noi-dung.zst' ? { ...file, read: () => Buffer.from('nội dung xấu') } : file,
          ),
        );
      },
      /không đúng như lời khai/,
    ],
    [
      'a file that the notice does not list',
      () => {
        forge(() => undefined, TEST_KEY, [{ path: 'data/la.html' }]);
      },
      /tệp lạ/,
    ],
    [
      'a signed path out of the archive',
      () => {
        forge((notice) => ({ ...notice, remove: ['../kho.site/index.html'] }));
      },
      /hỏng, hoặc không phải/,
    ],
    [
      'a signed path into the journal',
      () => {
        forge((notice) => ({ ...notice, remove: ['.cap-nhat/x'] }));
      },
      /hỏng, hoặc không phải/,
    ],
    [
      'a zip path out of the archive',
      () => {
        forge(() => undefined, TEST_KEY, [{ path: '../../ngoai.html' }]);
      },
      /hỏng/,
    ],
    [
      'a signed manifest that does not come out',
      () => {
        forge((notice) => ({ ...notice, to: { state: '0'.repeat(64), manifest: '0'.repeat(64) } }));
      },
      /bảng tổng kiểm/,
    ],
    [
      'a signed list that asks for more than there is',
      () => {
        forge((notice) => ({ ...notice, put: (notice.put as Put).map((file) => ({ ...file, length: 10 ** 6 })) }));
      },
      /Không mở được phần nội dung/,
    ],
    [
      'a signed list that parts the text elsewhere',
      () => {
        forge((notice) => {
          const [first, second, ...rest] = notice.put as Put;
          if (!first || !second) throw new Error('too little to forge');
          return {
            ...notice,
            put: [{ ...first, length: first.length + 1 }, { ...second, length: second.length - 1 }, ...rest],
          };
        });
      },
      /không đúng như lời khai/,
    ],
    [
      'a zip bomb',
      () => {
        forge(() => undefined, TEST_KEY, [{ path: 'data/bom', read: () => Buffer.alloc(80 * 2 ** 20) }]);
      },
      /đòi giải nén/,
    ],
    [
      'a notice that is no JSON',
      () => {
        makePackage();
        rewrite((files) =>
          files.flatMap((file) =>
            file.path === 'cap-nhat.json'
              ? [{ ...file, read: () => Buffer.from('{') }]
              : file.path.startsWith('cap-nhat')
                ? [{ ...file, read: () => Buffer.from(signMessage(Buffer.from('{'), TEST_KEY, 'x')) }]
                : [file],
          ),
        );
      },
      /không phải gói/,
    ],
    [
      'an archive instead of a package',
      () => {
        writeZip(newerBag(), goi);
      },
      /không phải gói/,
    ],
    [
      'a package for another state',
      () => {
        makePackage();
        applyUpdate(kho, goi);
        const first = readFileSync(goi);
        undoUpdate(kho);
        writeFiles(`${kho}.site`, { 'khac.html': 'x' });
        rmSync(kho, { recursive: true });
        sampleFolder(kho);
        writeFileSync(goi, first);
      },
      /đúng gói/,
    ],
    [
      'a damaged archive',
      () => {
        makePackage();
        appendFileSync(join(kho, 'data/tep-trong.txt'), 'x');
      },
      /1 lỗi|2 lỗi/,
    ],
    [
      'an archive with a link in it',
      () => {
        makePackage();
        rmSync(join(kho, 'data/anh'), { recursive: true });
        symlinkSync(folder, join(kho, 'data/anh'));
      },
      /lỗi/,
    ],
    [
      'a flipped byte',
      () => {
        makePackage();
        const bytes = readFileSync(goi);
        bytes[200] = (bytes[200] ?? 0) ^ 4;
        writeFileSync(goi, bytes);
      },
      /hỏng|không đúng/,
    ],
  ];

  function rewrite(change: (files: BagFile[]) => BagFile[]): void {
    const source = openArchive(goi);
    const files = [...source.files.keys()].map((path): BagFile => {
      const bytes = source.read(path);
      return { path, size: bytes.length, sha256: sha256(bytes), executable: false, read: () => bytes };
    });
    source.close();
    writeZip({ folder: 'ban-moi', files: change(files), time: FACTS.time, state: '' }, goi);
  }

  test.each(cases)('%s', (_, prepare, message) => {
    sampleFolder(kho);
    prepare();
    const [before, outside] = [contents(kho), existsSync(join(folder, 'ngoai.html'))];
    expect(() => applyUpdate(kho, goi)).toThrow(message);
    expect(contents(kho)).toEqual(before);
    expect(existsSync(join(folder, 'ngoai.html'))).toBe(outside);
    expect(existsSync(join(kho, '.cap-nhat/dang-lam'))).toBe(false);
  });

  test('the same package twice', () => {
    sampleFolder(kho);
    makePackage();
    applyUpdate(kho, goi);
    expect(() => applyUpdate(kho, goi)).toThrow(/đã ở bản mới/);
  });

  test('a zip to update', () => {
    writeZip(sampleFolder(kho), join(folder, 'kho.zip'));
    makePackage();
    expect(() => applyUpdate(join(folder, 'kho.zip'), goi)).toThrow(/giải nén/);
  });

  test('undo of an archive changed since', () => {
    sampleFolder(kho);
    makePackage();
    applyUpdate(kho, goi);
    appendFileSync(join(kho, 'tagmanifest-sha256.txt'), 'x');
    expect(() => {
      undoUpdate(kho);
    }).toThrow(/bị thay đổi/);
  });
});

test('an update that stopped between two moves is rolled back, and verify says so before', () => {
  sampleFolder(kho);
  const before = contents(kho);
  makePackage();
  // What a kill leaves after the first page was moved away and the new ones were put in place.
  const journal = {
    from: '',
    to: '',
    old: ['data/index.html'],
    added: ['data/bai-viet/2027/bai-ba.html'],
    put: ['data/index.html'],
  };
  writeFiles(kho, {
    '.cap-nhat/dang-lam/nhat-ky.json': JSON.stringify(journal),
    '.cap-nhat/dang-lam/cu/data/index.html': readFileSync(join(kho, 'data/index.html')),
    'data/index.html': 'trang mới',
    'data/bai-viet/2027/bai-ba.html': 'bài ba',
  });
  expect(faults(kho)).toMatchObject([{ path: '.cap-nhat' }, {}, {}, {}]);
  expect(recoverUpdate(kho)).toBe(true);
  expect(contents(kho)).toEqual(before);
  expect(recoverUpdate(kho)).toBe(false);
});
