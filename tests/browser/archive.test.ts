import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { planBag } from '../../src/core/archive/bag/bag.ts';
import { writeFolder } from '../../src/core/archive/write-bag.ts';
import { FACTS, TEST_KEY } from '../support/archive.ts';
import { launch } from '../support/browser.ts';
import { pagesOf } from '../support/html.ts';
import { askInPage, openOffline } from '../support/offline.ts';

let browser: Browser;
let folder: string;
/** The archive of this repository's site, in a folder with every character that trips addresses. */
let kho: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  kho = join(folder, 'Bản tin #5 (100%) ký', 'lưu trữ', 'ban-tin');
  writeFolder(planBag(inject('site'), FACTS, TEST_KEY), kho);
  browser = await launch(inject('chromium'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const address = (...path: string[]): string => pathToFileURL(join(kho, ...path)).href;

describe('MO-BAN-TIN.html', () => {
  test('opens the front page', async () => {
    const { page, faults } = await openOffline(browser);
    await page.goto(address('MO-BAN-TIN.html'));
    await page.waitForURL(address('data/index.html'));
    expect(await page.locator('main a[href*="bai-viet/"]').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('taken alone out of the zip, says to unpack first', async () => {
    const alone = join(folder, 'Temp1_ban-tin.zip');
    cpSync(join(kho, 'MO-BAN-TIN.html'), join(alone, 'MO-BAN-TIN.html'));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(alone, 'MO-BAN-TIN.html')).href);
    expect(await page.locator('h1').textContent()).toBe('Hãy giải nén trước');
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.close();
  });
});

test('one page of each kind opens from the folder without an error or a request that leaves it', async () => {
  const kinds = new Map(pagesOf(inject('site')).map(({ path }) => [path.replace(/[^/]+$/, ''), path]));
  const pages = [
    ...kinds.values(),
    ...pagesOf(inject('site'))
      .map(({ path }) => path)
      .filter((path) => !path.includes('/')),
  ];
  const { page, faults } = await openOffline(browser);
  for (const path of new Set(pages)) {
    if (path === '404.html') continue;
    await page.goto(address('data', path));
    await page.evaluate(() => document.fonts.ready);
    const broken = await page.evaluate(() => ({
      // Stand-ins that the machine lacks are in error; what the site brings must be there.
      fonts: [...document.fonts].some(({ status }) => status === 'loaded'),
      pictures: [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth === 0).length,
    }));
    expect(broken, path).toEqual({ fonts: true, pictures: 0 });
  }
  expect(faults).toEqual([]);
  await page.close();
});

test('search finds from the folder what it finds on the web, and shows it alike', async () => {
  const web = await browser.newPage();
  const { page, faults } = await openOffline(browser);
  await web.goto(`${inject('address')}/tim-kiem.html`);
  await page.goto(address('data/tim-kiem.html'));
  for (const query of [
    'tinh giản biên chế',
    'dang vien',
    '39-NQ/TW',
    'Phạm Minh Chính',
    'chuan bi dai hoi',
    'không có từ này xyz',
  ]) {
    const here = { ...(await page.evaluate(askInPage, { query, base: address('data/') })), milliseconds: 0 };
    const there = { ...(await web.evaluate(askInPage, { query, base: `${inject('address')}/` })), milliseconds: 0 };
    expect(here, query).toEqual(there);
    if (!query.includes('xyz')) expect(here.hits, query).not.toEqual([]);
  }
  expect(faults).toEqual([]);
  await Promise.all([page.close(), web.close()]);
});
