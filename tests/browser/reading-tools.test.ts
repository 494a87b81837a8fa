import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

test('text size and colours apply at once, and to the next page before it is painted', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('address')}/index.html`);
  const look = () =>
    page.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      getComputedStyle(document.documentElement).fontSize,
    ]);
  const [paper, size] = await look();
  await page.locator('[data-tools] summary').click();
  await page.locator('input[value=dark]').check();
  await page.locator('input[value=larger]').check();
  const chosen = await look();
  expect(chosen[0]).not.toBe(paper);
  expect(Number.parseFloat(chosen[1] ?? '')).toBeGreaterThan(Number.parseFloat(size ?? ''));

  await page.goto(`${inject('address')}/van-ban.html`, { waitUntil: 'commit' });
  await page.waitForSelector('body');
  expect(await look()).toEqual(chosen);
  await page.close();
});

test('the stroke key finds the search box; Escape takes a card away', async () => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${inject('address')}/index.html`);
  await page.locator('main a[href*="bai-viet/2018/"]').first().click();
  const card = page.getByRole('tooltip');
  await page.locator('.prose a.document').first().hover();
  await card.waitFor();
  const name = await page.locator('.notes li a').allTextContents();
  expect(name).toContain(await card.locator('b').textContent());
  await page.keyboard.press('Escape');
  expect(await card.isVisible()).toBe(false);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('quick-search');
  await page.close();
});

test('“Tin mới” under an article names the newest articles, not the article itself', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('address')}/index.html`);
  await page.locator('main a[href*="bai-viet/2018/"]').first().click();
  const links = page.locator('[data-latest] a');
  await links.first().waitFor();
  const addresses = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).not.toContain(page.url());
  expect(addresses.length).toBeGreaterThan(2);
  await page.goto(addresses[0] ?? '');
  expect(await page.locator('article h1').count()).toBe(1);
  await page.close();
});

test('a page of no number shows the newest one by script, and without scripts leads to the list', async () => {
  const line = '.edition > span';
  const page = await browser.newPage();
  await page.goto(`${inject('address')}/index.html`);
  const newest = await page.locator(line).innerText();
  expect(newest).toMatch(/\d/);
  for (const path of ['van-ban.html', 'luu-tru.html']) {
    await page.goto(`${inject('address')}/${path}`);
    expect(await page.locator(line).innerText(), path).toBe(newest);
  }
  await page.close();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${inject('address')}/van-ban.html`);
  const link = plain.locator(`${line} a`);
  expect(await link.innerText()).toMatch(/mới nhất$/);
  await link.click();
  expect(await plain.locator('h1').count()).toBe(1);
  await context.close();
});
