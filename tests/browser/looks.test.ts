import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesOf } from '../support/html.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One page of each kind, by the pattern of its address; the heaviest where there are several. */
const KINDS = {
  'front page': /^index\.html$/,
  article: /^bai-viet\/2018\//,
  'article with figures': /^bai-viet\/2020\//,
  'bulletin number': /^so-bao\//,
  'bulletin numbers': /^so-bao\.html$/,
  official: /^can-bo\/pham/,
  officials: /^can-bo\.html$/,
  document: /^van-ban\/18-nq/,
  documents: /^van-ban\.html$/,
  organisation: /^to-chuc\/ban-to-chuc/,
  organisations: /^to-chuc\.html$/,
  event: /^su-kien\/giao-ban/,
  events: /^su-kien\.html$/,
  locality: /^dia-phuong\//,
  localities: /^dia-phuong\.html$/,
  section: /^chuyen-muc\//,
  tag: /^the\//,
  tags: /^the\.html$/,
  archive: /^luu-tru\.html$/,
  year: /^luu-tru\/\d{4}\.html$/,
  month: /^luu-tru\/\d{4}\/\d\d\.html$/,
  abbreviations: /^viet-tat\.html$/,
  figures: /^so-lieu\.html$/,
  letters: /^y-kien-ban-doc\.html$/,
  about: /^gioi-thieu\.html$/,
  search: /^tim-kiem\.html$/,
  'not found': /^404\.html$/,
};

const SCREENS = [
  ['a narrow phone, light', 320, 'light'],
  ['an office screen, dark', 1366, 'dark'],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
});
afterAll(() => browser.close());

/** What axe finds wrong, each with the first element it is wrong with. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const { violations } = await window.axe.run({ preload: false, runOnly: rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, RULES);
}

describe.each(SCREENS)('on %s', (_name, width, colorScheme) => {
  test.each(Object.entries(KINDS))('%s: accessible, and nothing beyond the edge', async (_kind, pattern) => {
    const path = filesOf(inject('site')).find((file) => file.endsWith('.html') && pattern.test(file));
    const context = await browser.newContext({
      viewport: { width, height: 768 },
      colorScheme,
      bypassCSP: true,
      offline: true,
    });
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(inject('site')).href}/${path ?? 'khong-co'}`);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
});

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
