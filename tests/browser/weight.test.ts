import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

const ARTICLES = [
  'bai-viet/2018/nghe-an-duoc-bieu-duong-ve-vi-tri-viec-lam.html',
  'bai-viet/2020/mot-nhiem-ky-sap-xep-bo-may-khong-con-xom-trang-chi-bo.html',
];
/** Pictures come on top: the limits are for HTML, styles, fonts and scripts. */
const PICTURE = /\.(?:png|jpe?g|webp|avif|svg)$/;
/** What is compressed already. */
const COMPRESSED = /\.(?:woff2|png|jpe?g|webp|avif)$/;

test.each(ARTICLES.flatMap((path) => [360, 1366].map((width) => [path, width] as const)))(
  '%s at %i px: light on the wire, and nothing shifts',
  async (path, width) => {
    const { page } = await openPage(browser, { viewport: { width, height: 740 } });
    const sizes: Promise<[string, number]>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      sizes.push(
        response.body().then((body) => [pathname, COMPRESSED.test(pathname) ? body.length : gzipSync(body).length]),
      );
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${inject('address')}/${path}`, { waitUntil: 'networkidle' });
    const all = await Promise.all(sizes);
    const total = all.filter(([name]) => !PICTURE.test(name)).reduce((sum, [, bytes]) => sum + bytes, 0);
    const html = all.find(([name]) => name.endsWith('.html'))?.[1] ?? Infinity;
    const shift = await page.evaluate<number>('window.shifts.reduce((sum, value) => sum + value, 0)');
    console.log(
      `${path} at ${String(width)} px: ${String(total)} bytes in ${String(all.length)} files, HTML ${String(html)}, shift ${String(shift)}`,
    );
    expect(html).toBeLessThanOrEqual(15_000);
    expect(total).toBeLessThanOrEqual(100_000);
    expect(shift).toBeLessThan(0.01);
    await page.close();
  },
);
