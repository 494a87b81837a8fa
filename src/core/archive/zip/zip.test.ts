import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../../tests/support/archive.ts';
import { digestFault } from './digest.ts';
import { openZip } from './read.ts';
import { dosTime, fromDosTime } from './record.ts';
import { createZipWriter, packFile } from './write.ts';

const { path: folder, remove } = temporaryFolder();
afterAll(remove);
const TIME = Date.UTC(2026, 10, 23, 2, 3, 4) / 1000;

function writeZip(files: Record<string, Uint8Array>, name = 'thu.zip'): string {
  const file = join(folder, name);
  const fd = openSync(file, 'w');
  const zip = createZipWriter(fd);
  for (const [path, bytes] of Object.entries(files)) zip.add(packFile(path, bytes, TIME));
  zip.finish();
  closeSync(fd);
  return file;
}

function readZip(file: string) {
  const zip = openZip(file);
  const contents = [...zip.records.values()].map((record) => [record.path, new Uint8Array(zip.read(record))]);
  const { faults } = zip;
  zip.close();
  return { contents: Object.fromEntries(contents) as Record<string, Uint8Array>, faults };
}

test('what is written is read', () => {
  const path = fc
    .stringMatching(/^[a-z\d]{1,12}(?:\/[a-z\d]{1,12}){0,3}$/)
    .filter((name) => !/con|prn|aux|nul|com|lpt/.test(name));
  fc.assert(
    fc.property(
      fc.dictionary(path, fc.uint8Array({ maxLength: 400 }), { noNullPrototype: true, maxKeys: 8 }),
      (files) => {
        expect(readZip(writeZip(files))).toEqual({ contents: files, faults: [] });
      },
    ),
    { numRuns: 60, examples: [[{}]] },
  );
});

test('the same files give the same bytes, and the size is known before', () => {
  const files = { 'a.txt': Buffer.from('a'.repeat(1000)), 'b.txt': Buffer.from('b') };
  expect(readFileSync(writeZip(files, 'mot.zip'))).toEqual(readFileSync(writeZip(files, 'hai.zip')));
  const fd = openSync(join(folder, 'ba.zip'), 'w');
  const zip = createZipWriter(fd);
  const packed = packFile('a.txt', files['a.txt'], TIME);
  const size = zip.sizeWith(packed);
  zip.add(packed);
  expect(zip.finish()).toBe(size);
  closeSync(fd);
});

test('times are kept in UTC to two seconds', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1980, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 }), (time) => {
      expect(fromDosTime(dosTime(time))).toBe(time - (time % 2));
    }),
  );
});

describe('damage', () => {
  const files = { 'kho/a.html': Buffer.from('một hai ba '.repeat(30)), 'kho/b.bin': Buffer.from([1, 2, 3]) };
  const whole = readFileSync(writeZip(files));

  test('of any single byte is found', () => {
    const file = join(folder, 'hong.zip');
    for (let i = 0; i < whole.length; i++) {
      const bytes = Buffer.from(whole);
      bytes[i] = (bytes[i] ?? 0) ^ 1;
      writeFileSync(file, bytes);
      const zip = openZip(file);
      const found = [...zip.faults];
      for (const record of zip.records.values())
        try {
          zip.read(record);
        } catch {
          found.push({ path: record.path, cause: 'không đọc được' });
        }
      const fault = found.length === 0 ? digestFault(file, zip) : found[0];
      zip.close();
      expect(fault, `byte ${i}`).toBeDefined();
    }
  });

  test.each([
    ['cut short', whole.subarray(0, whole.length - 40)],
    ['longer', Buffer.concat([whole, Buffer.from('thừa')])],
    ['with a hole', Buffer.concat([whole.subarray(0, 60), Buffer.alloc(5), whole.subarray(60)])],
  ])('%s is found', (_, bytes) => {
    const file = join(folder, 'hong.zip');
    writeFileSync(file, bytes);
    const zip = openZip(file);
    expect(zip.faults).not.toEqual([]);
    zip.close();
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('không phải zip '.repeat(20))],
  ])('%s is no zip', (_, bytes) => {
    const file = join(folder, 'hong.zip');
    writeFileSync(file, bytes);
    expect(() => openZip(file)).toThrow(/không phải tệp zip/);
  });
});

describe('a hostile zip', () => {
  test.each(['../ngoai.txt', '/etc/x', 'a/../../x', 'a\\b', 'C:x', 'nul'])(
    'with the path %s does not give it',
    (path) => {
      const { contents, faults } = readZip(writeZip({ [path]: Buffer.from('x') }));
      expect(contents).toEqual({});
      expect(faults).toHaveLength(1);
    },
  );

  test('with one path twice gives the first', () => {
    const file = join(folder, 'hai-lan.zip');
    const fd = openSync(file, 'w');
    const zip = createZipWriter(fd);
    zip.add(packFile('a', Buffer.from('1'), TIME));
    zip.add(packFile('a', Buffer.from('2'), TIME));
    zip.finish();
    closeSync(fd);
    expect(readZip(file)).toMatchObject({ contents: { a: new Uint8Array([0x31]) }, faults: [{ path: 'a' }] });
  });

  test('that unpacks to a hundred times its size is not opened', () => {
    expect(() => openZip(writeZip({ bom: Buffer.alloc(80 * 2 ** 20) }))).toThrow(/giải nén ra 80 MB/);
  });

  test('that holds more than it states is not unpacked', () => {
    const file = writeZip({ 'a.txt': Buffer.from('x'.repeat(100_000)) });
    const zip = openZip(file);
    for (const record of zip.records.values()) expect(() => zip.read({ ...record, size: 10 })).toThrow(/giải nén/);
    zip.close();
  });
});
