import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { filesOf } from '../support/html.ts';

const KB = 1000;

/** What a first visit brings, in bytes: text as a server sends it compressed, fonts as they are. */
function weigh(path: string, html: string): { page: number; all: number } {
  const bytes = (address: string, packed: boolean) => {
    const file = readFileSync(join(inject('site'), posix.dirname(path), address));
    return packed ? gzipSync(file).length : file.length;
  };
  const sum = (pattern: RegExp, packed: boolean) =>
    [...html.matchAll(pattern)].reduce((total, [, address = '']) => total + bytes(address, packed), 0);
  const page = gzipSync(html).length;
  return {
    page,
    all:
      page +
      sum(/<link rel="stylesheet" href="([^"]+)"/g, true) +
      sum(/<script[^>]* src="([^"]+)"/g, true) +
      sum(/<link rel="ban-tin-font" href="([^"]+)"/g, false),
  };
}

const articles = () =>
  filesOf(inject('site'))
    .filter((path) => path.startsWith('bai-viet/'))
    .map((path) => ({ path, html: readFileSync(join(inject('site'), path), 'utf8') }));

test('an article is at most 15 kB, and 100 kB with its styles, scripts and fonts on the first visit', () => {
  expect(articles().length).toBeGreaterThan(0);
  const heavy = articles()
    .map(({ path, html }) => ({ path, ...weigh(path, html) }))
    .filter(({ page, all }) => page > 15 * KB || all > 100 * KB);
  expect(heavy).toEqual([]);
});

test('fonts are among what is weighed', () => {
  for (const { html } of articles()) expect(html.match(/<link rel="ban-tin-font"/g)?.length).toBeGreaterThan(3);
});
