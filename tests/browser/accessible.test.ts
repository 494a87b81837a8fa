import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

/** One of each kind of page. */
const PAGES = [
  'index.html',
  'bai-viet/2018/nghe-an-duoc-bieu-duong-ve-vi-tri-viec-lam.html',
  'van-ban.html',
  'van-ban/18-nq-tw-khoa-xii.html',
  'can-bo.html',
  'can-bo/pham-minh-chinh.html',
  'to-chuc/ban-to-chuc-trung-uong.html',
  'su-kien.html',
  'dia-phuong/nghe-an.html',
  'so-bao.html',
  'luu-tru.html',
  'luu-tru/2019.html',
  'the.html',
  'chuyen-muc/hoi-nghi.html',
  'viet-tat.html',
  'so-lieu.html',
  'tim-kiem.html?q=nghe+an',
  'gioi-thieu.html',
  'y-kien-ban-doc.html',
  '404.html',
];
const RULES = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
};

test.each(PAGES)(
  '%s: WCAG 2.2 AA in both schemes, no sideways scrolling at 320 px, nothing moves or fails',
  async (path) => {
    const found: string[] = [];
    for (const [colorScheme, width] of [
      ['light', 1366],
      ['dark', 320],
    ] as const) {
      const { page, faults } = await openPage(browser, {
        colorScheme,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      });
      await page.goto(`${inject('address')}/${path}`, { waitUntil: 'networkidle' });
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${JSON.stringify(RULES)})`);
      found.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${colorScheme} ${String(width)}: ${id} ${target.join(' ')}`),
        ),
      );
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) found.push(`${String(width)} px: ${String(overflow)} px too wide`);
      found.push(...faults);
      await page.close();
    }
    expect(found).toEqual([]);
  },
);
