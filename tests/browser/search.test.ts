import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
afterAll(() => browser.close());

const PLACES: [string, () => string][] = [
  ['http', () => inject('address')],
  ['file://', () => pathToFileURL(inject('site')).href],
];
const titles = (page: Page): Promise<string[]> => page.locator('.hit-title').allTextContents();
const status = (page: Page) => page.locator('[data-search-status]');

test.each(PLACES)('an address with a query answers, in a worker: %s', async (_, root) => {
  const page = await browser.newPage();
  await page.goto(`${root()}/tim-kiem.html?q=nghi+quyet+39`);
  await page.locator('.hit').first().waitFor();
  expect((await titles(page))[0]).toContain('39-NQ/TW');
  expect(await status(page).textContent()).toContain('hiểu “nghi quyet 39” là NQ 39');
  expect(page.workers()).toHaveLength(1);
  await page.close();
});

test.each(PLACES)('keys lead through the results, filters narrow them: %s', async (_, root) => {
  const page = await browser.newPage();
  await page.goto(`${root()}/tim-kiem.html`);
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await page.keyboard.type('tinh gian bien che');
  await page
    .locator('.hit mark', { hasText: /^tinh giản biên chế$/i })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.closest('.hit') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-input');
  await page.getByRole('checkbox', { name: 'Bài viết' }).check();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.hit-kind')].every((kind) => kind.textContent === 'Bài viết'),
  );
  await page.locator('#search-input').fill('');
  await page.locator('.browse').waitFor();
  await page.close();
});

test('a slip gets an offer, which one click takes', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('address')}/tim-kiem.html?q=tinh+giảng+biên+chế`);
  await page.getByRole('button', { name: 'tinh giản biên chế' }).click();
  await page.waitForFunction(
    () => document.querySelector('[data-search-status]')?.textContent.includes('bạn muốn') === false,
  );
  expect(await page.locator('#search-input').inputValue()).toBe('tinh giản biên chế');
  await page.close();
});

test.each([
  ['muc-luc', 'tinh giản biên chế'],
  ['may-tim', 'tinh giản biên chế'],
  ['/muc\\.', 'tinh giản biên chế'],
  ['/cap/', 'tinh giản biên chế'],
  ['/tu/', 'biên chế'],
  ['/muc/', 'tinh giản biên chế'],
])('without %s the page says so, and a second try succeeds', async (part, query) => {
  const page = await browser.newPage();
  await page.route(new RegExp(`chi-muc/.*${part}`), (route) => route.abort());
  await page.goto(`${inject('address')}/tim-kiem.html?q=${query.replaceAll(' ', '+')}`);
  const failure = page.getByRole('alert').filter({ hasText: 'Không tải được chỉ mục' });
  await failure.waitFor();
  await page.unroute(new RegExp(`chi-muc/.*${part}`));
  await failure.getByRole('button', { name: 'Thử lại' }).click();
  await page.locator('.hit').first().waitFor();
  expect(await failure.isVisible()).toBe(false);
  await page.close();
});
