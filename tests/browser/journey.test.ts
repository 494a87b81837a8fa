import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

test.each([
  ['http, at the root', () => inject('address')],
  ['http, at a sub path', () => `${inject('address')}/any/sub/path`],
  ['file://', () => pathToFileURL(inject('site')).href],
])('home → article → document → official → search → article: %s', async (_name, root) => {
  const { page, faults } = await openPage(browser);
  await page.goto(`${root()}/index.html`);

  await page.locator('main a[href*="bai-viet/2018/"]').first().click();
  await page.waitForURL(/bai-viet\/2018\/.*\.html$/);
  const article = await page.title();

  await page.locator('main a.document[href*="van-ban/39-nq-tw-khoa-xi.html"]').first().click();
  await page.waitForURL(/van-ban\/39-nq-tw-khoa-xi\.html$/);
  expect(await page.locator('h1').textContent()).toContain('39-NQ/TW');

  await page.locator('main a[href*="bai-viet/2018/"]').first().click();
  await page.locator('main a.official[href*="can-bo/pham-minh-chinh.html"]').first().click();
  await page.waitForURL(/can-bo\/pham-minh-chinh\.html$/);
  expect(await page.locator('h1').textContent()).toContain('Phạm Minh Chính');

  await page.goto(`${root()}/tim-kiem.html`);
  await page.locator('main input').first().fill('tinh gian bien che nghe an');
  const hit = page.locator('main a[href*="bai-viet/2018/"]').first();
  await hit.waitFor();
  await hit.click();
  await page.waitForURL(/bai-viet\/2018\/.*\.html/);
  expect(await page.title()).toBe(article);

  await page.evaluate(() => document.fonts.ready);
  const fonts = await page.evaluate(() =>
    [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`),
  );
  expect(fonts).toEqual(expect.arrayContaining(['Newsreader loaded', 'Noto Serif loaded', 'Be Vietnam Pro loaded']));
  expect(faults).toEqual([]);
  await page.close();
});

test('without script an article reads whole and its links lead on', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${inject('address')}/index.html`);
  await page.locator('main a[href*="bai-viet/2018/"]').first().click();
  expect(await page.locator('article').first().innerText()).toContain('132.354');
  await page.locator('main a.document').first().click();
  await page.waitForURL(/van-ban\//);
  await context.close();
});
