import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { pageScript } from './ours.ts';

/**
 * Asks queries in a real Chromium over http, one after the other, as the search page does, after one query that
 * starts the engine. Each comes for the first time, so its parts of the index are fetched.
 * @returns milliseconds for each query
 */
export const chromiumLatency = async (folder: string, queries: readonly string[]): Promise<number[]> => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'do.js'), await pageScript('scripts/bench-search/page.ts'));
  writeFileSync(
    join(folder, 'do.html'),
    '<!doctype html><html lang="vi"><meta charset="utf-8"><script src="do.js"></script>',
  );
  const serve = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    serve(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { default: sparticuz } = await import('@sparticuz/chromium');
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? (await sparticuz.executablePath()),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/do.html`);
    return await page.evaluate(
      (list) => (globalThis as unknown as { measure: (list: readonly string[]) => Promise<number[]> }).measure(list),
      queries,
    );
  } finally {
    await browser.close();
    server.close();
  }
};
