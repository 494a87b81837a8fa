import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

/** No sandbox, for the tests may run as root; the other flags keep Chromium from calling home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('chromium'), args: FLAGS });
});
afterAll(() => browser.close());

/** Opens a page that notes everything a reader should never meet. */
async function open(): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${String(response.status())}: ${response.url()}`);
  });
  return { page, faults };
}

test.each([
  ['http, at the root', () => inject('address')],
  ['http, at a sub path', () => `${inject('address')}/any/sub/path`],
  ['file://', () => pathToFileURL(inject('site')).href],
])('home → article → document → official → search → article: %s', async (_name, root) => {
  const { page, faults } = await open();
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
