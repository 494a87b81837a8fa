import { mkdtempSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RenewedFolder } from '../../core/files/renewed-folder.ts';
import { PageStore } from './page-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kho-trang-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const PAGES = { 'a.html': 'một', 'bai/b.html': 'hai' };
const inSite = (file: string): string => join(folder, 'site', file);
const inStore = (file: string): string => join(folder, 'pages', file);

/** Builds a site of pages, whose text is their key; gives those that were made anew. */
function build(pages: Readonly<Record<string, string>>, ground?: string): string[] {
  const site = new RenewedFolder(join(folder, 'site'));
  const store = new PageStore(folder, site);
  if (ground !== undefined) store.standOn(ground);
  const made: string[] = [];
  for (const [file, text] of Object.entries(pages)) {
    if (ground === undefined ? store.canReuse(file, text) : store.canReuseUnasked(file, text)) continue;
    if (ground !== undefined && store.canReuse(file, text)) continue;
    made.push(file);
    site.write(file, text);
    store.keepDigest(file, hash('sha1', text));
  }
  store.complete(site);
  site.finish();
  for (const [file, text] of Object.entries(pages)) expect(readFileSync(inSite(file), 'utf8')).toBe(text);
  return made;
}

test('only pages with another key are made anew', () => {
  expect(build(PAGES)).toEqual(['a.html', 'bai/b.html']);
  expect(build({ ...PAGES, 'a.html': 'Một' })).toEqual(['a.html']);
  expect(build({ 'a.html': 'Một' })).toEqual([]);
  expect(build(PAGES)).toEqual(['a.html', 'bai/b.html']);
});

test.each<[string, () => void, string[]]>([
  [
    'the site was thrown away',
    () => {
      rmSync(join(folder, 'site'), { recursive: true });
    },
    [],
  ],
  [
    'a page of the site was put there by someone',
    () => {
      rmSync(inSite('a.html'));
      writeFileSync(inSite('a.html'), 'Ai sửa');
    },
    [],
  ],
  [
    'someone wrote into a page of the site, and so into the kept one',
    () => {
      writeFileSync(inSite('a.html'), 'Ai sửa');
    },
    ['a.html'],
  ],
  [
    'the site is gone, and a kept page was cut short',
    () => {
      rmSync(join(folder, 'site'), { recursive: true });
      truncateSync(inStore('a.html'), 1);
    },
    ['a.html'],
  ],
  [
    'the site is gone, and kept pages have other times, but the same bytes',
    () => {
      rmSync(join(folder, 'site'), { recursive: true });
      utimesSync(inStore('a.html'), 1_000_000_000, 1_000_000_000);
    },
    [],
  ],
  [
    'the statement is damaged',
    () => {
      truncateSync(join(folder, 'pages.json'), 40);
    },
    ['a.html', 'bai/b.html'],
  ],
  [
    'a build was killed while it changed the store',
    () => {
      writeFileSync(join(folder, 'pages.unfinished'), '');
    },
    ['a.html', 'bai/b.html'],
  ],
])('when %s, the site is right all the same', (_name, happens, made) => {
  build(PAGES);
  happens();
  expect(build(PAGES)).toEqual(made);
  expect(build(PAGES)).toEqual([]);
});

test('a page is not asked for its key where it shows the same beyond the same ground', () => {
  const asked = (ground: string, beyond: string): boolean => {
    const store = new PageStore(folder, new RenewedFolder(join(folder, 'site')));
    store.standOn(ground);
    return !store.canReuseUnasked('a.html', beyond);
  };
  build(PAGES, 'nền');
  expect(asked('nền', 'một')).toBe(false);
  expect(asked('nền', 'khác')).toBe(true);
  expect(asked('nền khác', 'một')).toBe(true);
});

test('pages are taken over from another machine', () => {
  build(PAGES);
  new PageStore(folder).takeOver([{ path: 'bai/b.html', key: 'Hai', bytes: Buffer.from('Hai') }]);
  expect(build({ ...PAGES, 'bai/b.html': 'Hai' })).toEqual([]);
});
