import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookOf } from './look.ts';
import { RenewedFolder } from './renewed-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'noi-dung-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Files = Readonly<Record<string, string>>;
const put = (name: string, files: Files): void => {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
};
/** Every file and every empty folder. */
const contents = (name: string): Files =>
  Object.fromEntries(
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = path.slice(join(folder, name).length + 1);
      if (entry.isDirectory()) return readdirSync(path).length === 0 ? [[file, 'thư mục trống']] : [];
      return [[file, readFileSync(path, 'utf8')]];
    }),
  );
/** Makes a site of files, each of which is kept under the same name in another folder. */
const make = (kept: string, files: Files): RenewedFolder => {
  const site = new RenewedFolder(join(folder, 'site'), 'chi-muc');
  for (const file of Object.keys(files)) {
    const path = join(folder, kept, file);
    site.link(path, lookOf(path), file);
  }
  site.finish();
  return site;
};

test('what is the same stays, what is another file is replaced, and what is not wanted goes', () => {
  const files = { 'a.html': 'a', 'bai/2019/b.html': 'b', 'bai/2020/c.html': 'c' };
  put('giu', files);
  make('giu', files);
  const before = statSync(join(folder, 'site/a.html')).ctimeMs;
  rmSync(join(folder, 'giu/bai/2019/b.html'));
  put('giu', { 'bai/2019/b.html': 'B' });
  make('giu', { 'a.html': '', 'bai/2019/b.html': '' });
  expect(contents('site')).toEqual({ 'a.html': 'a', 'bai/2019/b.html': 'B' });
  expect(statSync(join(folder, 'site/a.html')).ctimeMs).toBe(before);
});

test.each<[string, Files, Files]>([
  ['a file lies where a folder is to be', { anh: 'tệp' }, { 'anh/a/b.png': 'ảnh' }],
  ['a file lies where a folder in a folder is to be', { 'anh/a': 'tệp' }, { 'anh/a/b.png': 'ảnh' }],
  ['a folder lies where a file is to be', { 'anh/a/b.png': 'ảnh' }, { 'anh/a': 'tệp' }],
  ['hidden files lie there', { '.git/config': 'x', 'bai/.an': 'x', 'bai/a.html': 'a' }, { 'bai/a.html': 'a' }],
])('nothing is left of the earlier site where %s', (_name, earlier, now) => {
  put('site', earlier);
  put('giu', now);
  make('giu', now);
  expect(contents('site')).toEqual(now);
});

test('a link is not followed', () => {
  put('ngoai', { 'a.html': 'ngoài' });
  mkdirSync(join(folder, 'site'));
  symlinkSync(join(folder, 'ngoai'), join(folder, 'site/bai'));
  put('giu', { 'bai/a.html': 'a' });
  make('giu', { 'bai/a.html': '' });
  expect(contents('site')).toEqual({ 'bai/a.html': 'a' });
  expect(contents('ngoai')).toEqual({ 'a.html': 'ngoài' });
});

test('what is left to others stays', () => {
  put('site', { 'chi-muc/muc-luc.js': 'cũ', 'a.html': 'a' });
  make('giu', {});
  expect(contents('site')).toEqual({ 'chi-muc/muc-luc.js': 'cũ' });
});

const FILES = fc.dictionary(
  fc.constantFrom('a', 'b', 'a/a', 'b/a', 'b/b', 'b/a/c').map((name) => `bai/${name}`),
  fc.constantFrom('một', 'hai'),
  { noNullPrototype: true },
);
/** Without those below which another lies. */
const possible = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).filter(([file]) => !Object.keys(files).some((other) => other.startsWith(`${file}/`))),
  );

test('whatever lay there, the site is what is put in, and other names of what lay there are not written to', () => {
  fc.assert(
    fc.property(FILES.map(possible), FILES.map(possible), fc.boolean(), (earlier, now, written) => {
      for (const name of ['site', 'truoc', 'giu']) rmSync(join(folder, name), { recursive: true, force: true });
      put('truoc', earlier);
      for (const file of Object.keys(earlier)) {
        mkdirSync(dirname(join(folder, 'site', file)), { recursive: true });
        linkSync(join(folder, 'truoc', file), join(folder, 'site', file));
      }
      put('giu', now);
      mkdirSync(join(folder, 'site'), { recursive: true });
      if (written) {
        const site = new RenewedFolder(join(folder, 'site'), 'chi-muc');
        for (const [file, text] of Object.entries(now)) site.write(file, text);
        site.finish();
      } else make('giu', now);
      expect(contents('site')).toEqual(now);
      expect(existsSync(join(folder, 'truoc')) ? contents('truoc') : {}).toEqual(earlier);
    }),
  );
});

test('the next site begins with all files of the one that was moved away', () => {
  const files = { 'a.html': 'a', 'bai/b.html': 'b', 'chi-muc/muc-luc.js': 'c' };
  put('site', files);
  const site = new RenewedFolder(join(folder, 'site'), 'chi-muc');
  renameSync(join(folder, 'site'), join(folder, 'dist'));
  site.prepareNext(join(folder, 'dist'));
  expect(contents('site')).toEqual(files);
  expect(lookOf(join(folder, 'site/a.html'))).toEqual(lookOf(join(folder, 'dist/a.html')));
});
