import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, inject, test } from 'vitest';
import { addressOf } from '../../src/core/newsroom/addresses.ts';
import type { Newsroom } from '../../src/core/newsroom/model.ts';
import { readNewsroom } from '../../src/core/newsroom/read.ts';
import { months } from '../../src/site/view/archive.ts';
import { deadLinks, pagesOf } from '../support/html.ts';

test('the commands run on the Node that the project brings', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(22);
});

describe.each([
  ['content', () => inject('site')],
  ['tests/fixtures/toa-soan-nho', () => inject('secondSite')],
])('the site built from %s', (content, site) => {
  const { newsroom, faults, articleFiles } = readNewsroom(content);

  test('its content has no error', () => {
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('articles in = pages out + drafts', () => {
    const pages = pagesOf(site()).filter(({ path }) => path.startsWith('bai-viet/'));
    expect(pages).toHaveLength(newsroom?.articles.length ?? -1);
    expect((newsroom?.articles.length ?? 0) + (newsroom?.drafts.length ?? 0)).toBe(articleFiles);
  });

  test('every article, record, section, tag, year and bulletin number has its page', () => {
    expect(newsroom && expectedPages(newsroom).filter((address) => !existsSync(join(site(), address)))).toEqual([]);
  });

  test('no dead link or anchor', () => {
    expect(deadLinks(site())).toEqual([]);
  });

  test('no absolute internal link, so that the site works from any path and from a folder', () => {
    const absolute = pagesOf(site())
      .filter(({ path }) => path !== '404.html')
      .flatMap(({ path, addresses }) =>
        addresses.filter((address) => address.startsWith('/')).map((address) => `${path}: ${address}`),
      );
    expect(absolute).toEqual([]);
  });

  test('no inline script, style or module, which the policy and file:// refuse', () => {
    const inline = pagesOf(site()).flatMap(({ path }) => {
      const html = readFileSync(join(site(), path), 'utf8');
      const found = html.match(
        /<script(?![^>]*\ssrc=)[^>]*>|<script[^>]*type="module"[^>]*>|<style[^>]*>|\sstyle="|\son[a-z]+="/g,
      );
      return (found ?? [])
        .filter((tag) => !/type="application\/(?:ld\+)?json"/.test(tag))
        .map((tag) => `${path}: ${tag}`);
    });
    expect(inline).toEqual([]);
  });
});

function expectedPages(newsroom: Newsroom): string[] {
  const { articles, issues, officials, documents, organisations, localities, events, site, by } = newsroom;
  return [
    ...articles.map((article) => addressOf.article(article)),
    ...issues.map(({ id }) => addressOf.issue(id)),
    ...[...officials.keys()].map((id) => addressOf.official(id)),
    ...[...documents.keys()].map((id) => addressOf.document(id)),
    ...[...organisations.keys()].map((id) => addressOf.organisation(id)),
    ...[...localities.keys()].map((id) => addressOf.locality(id)),
    ...[...events.keys()].map((id) => addressOf.event(id)),
    ...site.sections.map(({ id }) => addressOf.section(id)),
    ...[...by.tag.keys()].map((tag) => addressOf.tag(tag)),
    ...[...by.year.keys()].map((year) => addressOf.year(year)),
    ...months(newsroom).map((month) => addressOf.month(month)),
    ...['front', 'issues', 'officials', 'documents', 'organisations', 'events', 'localities', 'tags'].map(
      (name) => addressOf[name as 'front'],
    ),
    ...[addressOf.archive, addressOf.abbreviations, addressOf.search, addressOf.about, addressOf.feedback, '/404.html'],
  ];
}
