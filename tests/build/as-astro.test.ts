import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { afterEach, describe, expect, test } from 'vitest';
import { closeEdition, readAndPublish } from '../../src/site/read-and-publish.ts';
import { prepareBuild } from '../../src/site/build.ts';
import { pageProgram } from '../../src/site/program/page-program.ts';
import { Renderer } from '../../src/site/program/renderer.ts';
import type { Path } from '../../src/site/program/renderer.ts';
import type { Handed } from '../../src/site/shown-paths.ts';

const handed = async ({ page }: Path): Promise<Handed | undefined> =>
  page && { params: page.params, shown: JSON.parse(JSON.stringify(await page.shown.shows())), text: page.shown.text() };

describe.each(['content', 'tests/fixtures/toa-soan-nho'])('the pages of %s', (content) => {
  afterEach(closeEdition);

  test('are those that Astro renders, and only MDX articles are left to it', async () => {
    prepareBuild({ content, out: '' });
    const { newsroom } = await readAndPublish();
    const { entry } = await pageProgram();
    const renderer = await Renderer.load(entry);
    const paths = await renderer.paths();
    const { app } = (await import(pathToFileURL(entry).href)) as { app: StaticPathsApp };
    const astros = (await new StaticPaths(app).getAll()).map(({ pathname }) => pathname);
    expect(paths.map(({ pathname }) => pathname)).toEqual([...new Set(astros)]);
    const leftToAstro: string[] = [];
    for (const path of paths.filter(({ file }) => file.endsWith('.html'))) {
      const shown = await handed(path);
      const plainly = await renderer.plainly(path, shown);
      if (plainly === undefined) leftToAstro.push(path.file);
      else expect(plainly, path.file).toBe(await renderer.asAstroDoes(path, shown));
    }
    const mdx = newsroom?.articles.filter(({ format }) => format === 'mdx') ?? [];
    expect(leftToAstro.toSorted()).toEqual(mdx.map(({ year, id }) => `bai-viet/${year}/${id}.html`).toSorted());
  });
});
