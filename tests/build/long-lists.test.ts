import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deadLinks, pagesOf } from '../support/html.ts';
import { withNewsroom } from '../support/newsroom.ts';

const site = mkdtempSync(join(tmpdir(), 'danh-sach-dai-'));

/** More than a page shows, over three years; all of one section, each naming one official and one figure. */
const ARTICLES = Object.fromEntries(
  Array.from({ length: 240 }, (_, i) => {
    const year = String(2017 + (i % 3));
    const front = `title: Bài số ${String(i)}\ndate: ${year}-03-12\nsection: thoi-su\nofficials: [le-thi-mau]`;
    return [
      `articles/${year}/bai-so-${String(i)}.md`,
      `---\n${front}\n---\n\nChi bộ kết nạp ${String(i + 2)} đảng viên.\n`,
    ];
  }),
);

beforeAll(() => {
  withNewsroom({ ...ARTICLES, 'articles/2019/bai-mot.md': undefined }, (content) =>
    execFileSync(
      process.execPath,
      ['scripts/build.ts', '--content', content, '--out', join(site, 'trang'), '--cache', join(site, 'cache')],
      { stdio: 'ignore' },
    ),
  );
});
afterAll(() => {
  rmSync(site, { recursive: true, force: true });
});

const read = (path: string): string => readFileSync(join(site, 'trang', path), 'utf8');
const articlesOn = (path: string): number =>
  new Set([...read(path).matchAll(/href="[^"]*bai-viet\/([^"]+)"/g)].map(([, to]) => to)).size;

test.each(['chuyen-muc/thoi-su', 'can-bo/le-thi-mau', 'so-lieu'])(
  '%s begins with the newest articles; the pages of its years hold all',
  (list) => {
    expect(articlesOn(`${list}.html`)).toBe(40);
    expect([articlesOn(`${list}/2017.html`), articlesOn(`${list}/2019.html`)]).toEqual([160, 80]);
    expect(read(`${list}.html`)).toMatch(/<span>2017–2018<\/span> <b>160<\/b>/);
  },
);

test('no dead link or anchor', () => {
  expect(deadLinks(join(site, 'trang'))).toEqual([]);
});

test('the sitemap names every page', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>https:\/\/[^/]+\/([^<]*)/g)].map(
    ([, path]) => path || 'index.html',
  );
  expect(listed.filter((path) => !existsSync(join(site, 'trang', path)))).toEqual([]);
  const pages = pagesOf(join(site, 'trang')).map(({ path }) => path);
  expect(pages.filter((path) => !listed.includes(path)).sort()).toEqual(['404.html', 'tim-kiem.html']);
});
