import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDev } from '../support/dev-server.ts';
import type { DevServer, Line } from '../support/dev-server.ts';

const content = mkdtempSync(join(tmpdir(), 'toa-soan-dev-'));
let dev: DevServer;
let line: Line;
beforeAll(async () => {
  cpSync('tests/fixtures/toa-soan-nho', content, { recursive: true });
  edit('site.yaml', (text) => `la: 1\n${text}`);
  dev = await startDev(content);
  await dev.untilShown('/', '<title>Error</title>');
  line = await dev.openLine();
}, 120_000);
afterAll(async () => {
  line.close();
  await dev.stop();
  rmSync(content, { recursive: true, force: true });
});

const edit = (file: string, change: (text: string) => string): void => {
  const path = join(content, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

test('started on content in error, it shows the fault until it is mended', { timeout: 30_000 }, async () => {
  const faulty = line.next('error');
  await fetch(dev.address);
  expect(await faulty).toContain('site.yaml:1:1');
  const mended = line.next('full-reload');
  edit('site.yaml', (text) => text.replace('la: 1\n', ''));
  await mended;
  await dev.untilShown('/bai-viet/2024/chi-bo-hop-tren-nuong', '</html>');
});

test.each<[string, string, (text: string) => string, string, string]>([
  [
    'a word of an article',
    'articles/2024/chi-bo-hop-tren-nuong.md',
    (text) => `${text}\nMột câu vừa thêm.\n`,
    '/bai-viet/2024/chi-bo-hop-tren-nuong',
    'Một câu vừa thêm.',
  ],
  [
    'the title of an article, in a list of another page',
    'articles/2024/chi-bo-hop-tren-nuong.md',
    (text) => text.replace(/^title: .*$/m, 'title: Một tên khác hẳn'),
    '/luu-tru/2024',
    'Một tên khác hẳn',
  ],
  [
    'a record, on its page',
    'officials/tran-van-thu.yaml',
    (text) => text.replace(/title: .*/, 'title: Một chức vụ mới'),
    '/can-bo/tran-van-thu',
    'Một chức vụ mới',
  ],
  [
    'a word of an MDX article',
    'articles/2025/thang-gieng-bang-so.mdx',
    (text) => text.replace('bốn buổi họp', 'năm buổi họp'),
    '/bai-viet/2025/thang-gieng-bang-so',
    'năm buổi họp',
  ],
  [
    'the name of the bulletin',
    'site.yaml',
    (text) => text.replace(/^name: .*$/m, 'name: Một măng-sét mới'),
    '/',
    'Một măng-sét mới',
  ],
])('%s is shown, and open pages are told', { timeout: 30_000 }, async (_name, file, change, page, words) => {
  const told = line.next('full-reload');
  edit(file, change);
  await dev.untilShown(page, words);
  await told;
});

test('a fault is shown over open pages until it is mended', async () => {
  const faulty = line.next('error');
  edit('site.yaml', (text) => `la: 1\n${text}`);
  expect(await faulty).toContain('site.yaml:1:1');
  const mended = line.next('full-reload');
  edit('site.yaml', (text) => text.replace('la: 1\n', ''));
  await mended;
});
