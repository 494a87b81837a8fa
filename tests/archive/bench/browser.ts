import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { listTree } from '../../../src/core/archive/tree.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { randomFrom } from '../../search/random.ts';
import { launch } from '../../support/browser.ts';
import { chromiumProgram } from '../../support/chromium.ts';
import { deadLinks } from '../../support/html.ts';
import { askInPage, openOffline } from '../../support/offline.ts';
import type { Shown } from '../../support/offline.ts';
import { firefoxProgram, startFirefox } from './firefox.ts';
import { atMost, holds } from './table.ts';
import type { Figure } from './table.ts';

const QUERIES = 150;
const PAGES = 300;
/** Queries take turns: part of a title, the same without marks, a code, a name, part of a title. */
const KINDS = 5;
const RARE = new Set([2, 3]);
const random = randomFrom(150);

/** Queries made of the articles: parts of titles, with and without marks, codes and names that they mention. */
function makeQueries(content: string): string[] {
  const articles = listTree(join(content, 'articles'));
  return Array.from({ length: QUERIES }, (_, i) => {
    const text = readFileSync(join(content, 'articles', random.pick(articles).path), 'utf8');
    const title = (/^title: "?(.*?)"?$/m.exec(text)?.[1] ?? '').split(/[^\p{L}\d-]+/u).filter((word) => word !== '');
    const at = random.below(Math.max(1, title.length - 4));
    const part = title.slice(at, at + 3 + random.below(3)).join(' ');
    const code = /\d+[-/][\p{L}\d/-]*\p{Lu}/u.exec(text)?.[0] ?? part;
    const name = /đồng chí ((?:\p{Lu}\p{L}+ ?){2,4})/u.exec(text)?.[1]?.trim() ?? part;
    return [part, fold(part), code, name, part][i % KINDS] ?? part;
  });
}

/** The site over http, as readers on the web get it. */
async function serve(site: string): Promise<{ base: string; close: () => void }> {
  const files = sirv(site, { dev: true });
  const server = createServer((request, response) => {
    files(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    base: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    close: () => {
      server.close();
    },
  };
}

const same = (a: Shown | undefined, b: Shown): boolean =>
  a?.told === b.told && a.hits.join() === b.hits.join() && a.text === b.text;

/** Times of the first query, and of later ones for a code or a name: rare words. */
function timeFigures(browser: string, shown: readonly Shown[]): Figure[] {
  const [first = 0, ...next] = shown.map(({ milliseconds }) => milliseconds);
  const rare = next.filter((_, i) => RARE.has((i + 1) % KINDS)).sort((a, b) => a - b);
  const middle = rare[Math.floor(rare.length / 2)] ?? 0;
  const slowest = `chậm nhất ${Math.max(...rare).toFixed(0)} ms, mọi câu ${Math.max(...next).toFixed(0)} ms`;
  return [
    atMost(`${browser}: câu hỏi đầu`, 1500, first, 'ms'),
    atMost(`${browser}: câu hỏi sau, số hiệu và họ tên, số giữa (${slowest})`, 300, middle, 'ms'),
  ];
}

/** How the archive in `folder` does in a browser, against the site it was made of on the web. */
export async function browserFigures(content: string, site: string, folder: string, work: string): Promise<Figure[]> {
  const queries = makeQueries(content);
  const base = `${pathToFileURL(join(folder, 'data')).href}/`;
  const pages = listTree(join(folder, 'data')).filter(({ path }) => path.endsWith('.html'));
  const sample = random.shuffle(pages).slice(0, PAGES);
  const browser = await launch(await chromiumProgram());
  const server = await serve(site);
  try {
    const web = await browser.newPage();
    await web.goto(`${server.base}tim-kiem.html`);
    const { page, faults } = await openOffline(browser);
    await page.addInitScript(() => {
      const blocks: number[] = [];
      Object.assign(window, { blocks });
      new PerformanceObserver((list) => {
        blocks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask', buffered: true });
    });
    // Leaving a page breaks off what it still loads, its icon for one.
    for (const { path } of sample) await page.goto(base + path, { waitUntil: 'networkidle' });
    await page.goto(`${base}tim-kiem.html`);
    const shown: Shown[] = [];
    for (const query of queries) shown.push(await page.evaluate(askInPage, { query, base }));
    const block = await page.evaluate(() => Math.max(0, ...(window as unknown as { blocks: number[] }).blocks));
    let [equal, empty] = [0, 0];
    for (const [i, query] of queries.entries()) {
      const there = await web.evaluate(askInPage, { query, base: server.base });
      if (same(shown[i], there)) equal++;
      if (there.hits.length === 0) empty++;
    }
    const dead = deadLinks(site);
    return [
      holds(`liên kết chết trong ${String(pages.length)} trang`, dead.length === 0, String(dead.length)),
      holds(
        `Chromium, file://: lỗi và yêu cầu ra mạng, ${String(sample.length)} trang và ${String(queries.length)} câu hỏi`,
        faults.length === 0,
        [faults.length, ...faults.slice(0, 3)].join(' '),
      ),
      holds(
        `${String(queries.length)} câu hỏi, ngoại tuyến = trên mạng`,
        equal === queries.length,
        `${String(equal)} bằng nhau (${String(empty)} không có kết quả)`,
      ),
      ...timeFigures('Chromium', shown),
      atMost('Chromium: trang bị chặn lâu nhất', 200, block, 'ms'),
      ...(await firefoxFigures(
        base,
        sample.map(({ path }) => path),
        queries,
        shown,
        join(work, 'firefox'),
      )),
    ];
  } finally {
    server.close();
    await browser.close();
  }
}

/** The same in Firefox, where there is one: the answers must be Chromium's. */
async function firefoxFigures(
  base: string,
  pages: readonly string[],
  queries: readonly string[],
  expected: readonly Shown[],
  profile: string,
): Promise<Figure[]> {
  const program = firefoxProgram();
  if (program === undefined) return [];
  const firefox = await startFirefox(program, profile);
  try {
    for (const path of pages) await firefox.goto(base + path);
    await firefox.goto(`${base}tim-kiem.html`);
    const shown: Shown[] = [];
    for (const query of queries) shown.push(await firefox.call(askInPage, { query, base }));
    const equal = shown.filter((answer, i) => expected[i]?.hits.join() === answer.hits.join()).length;
    return [
      holds(
        `Firefox, file://: lỗi và yêu cầu ra mạng, ${String(pages.length)} trang`,
        firefox.faults.length === 0,
        [firefox.faults.length, ...firefox.faults.slice(0, 3)].join(' '),
      ),
      holds('Firefox: cùng kết quả như Chromium', equal === queries.length, `${String(equal)} bằng nhau`),
      ...timeFigures('Firefox', shown),
    ];
  } finally {
    await firefox.close();
  }
}
