import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Newsroom } from '../../core/newsroom/model.ts';
import { escapeMarkup } from '../../core/text/markup.ts';
import { months } from './archive.ts';
import { publicAddress } from './public-address.ts';
import { tags } from './tags.ts';

/** More addresses than this may not stand in one file (sitemaps.org 0.9). */
const MOST = 50_000;

/**
 * Every page of the site for search engines (sitemaps.org 0.9), by its public address.
 * @param parts the pages of years of long lists
 * @param most how many addresses one file may hold
 * @returns files by the number in their address; the one without a number lists the others where there are any
 */
export function sitemaps(newsroom: Newsroom, parts: readonly string[], most = MOST): Map<number | undefined, string> {
  const address = (page: string) => `<loc>${escapeMarkup(publicAddress(newsroom.site.address, page))}</loc>`;
  const pages = pagesOf(newsroom, parts);
  const file = (root: string, lines: readonly string[]) =>
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
      ...lines,
      `</${root}>`,
      '',
    ].join('\n');
  const urls = (some: readonly string[]) =>
    file(
      'urlset',
      some.map((page) => `<url>${address(page)}</url>`),
    );
  if (pages.length <= most) return new Map([[undefined, urls(pages)]]);
  const files = Array.from({ length: Math.ceil(pages.length / most) }, (_, i) => i + 1);
  return new Map<number | undefined, string>([
    [
      undefined,
      file(
        'sitemapindex',
        files.map((number) => `<sitemap>${address(addressOf.sitemapPart(number))}</sitemap>`),
      ),
    ],
    ...files.map((number) => [number, urls(pages.slice((number - 1) * most, number * most))] as const),
  ]);
}

function pagesOf(newsroom: Newsroom, parts: readonly string[]): string[] {
  const { articles, issues, officials, documents, organisations, events, localities, site, by } = newsroom;
  return [
    addressOf.front,
    ...articles.map(addressOf.article),
    ...site.sections.map(({ id }) => addressOf.section(id)),
    ...issues.map(({ id }) => addressOf.issue(id)),
    ...[...documents.keys()].map(addressOf.document),
    ...[...officials.keys()].map(addressOf.official),
    ...[...events.keys()].map(addressOf.event),
    ...[...organisations.keys()].map(addressOf.organisation),
    ...[...localities.keys()].map(addressOf.locality),
    ...tags(newsroom).map(({ href }) => href),
    ...parts,
    ...[...by.year.keys()].map(addressOf.year),
    ...months(newsroom).map(addressOf.month),
    addressOf.issues,
    addressOf.documents,
    addressOf.officials,
    addressOf.events,
    addressOf.organisations,
    addressOf.localities,
    addressOf.tags,
    addressOf.archive,
    addressOf.abbreviations,
    addressOf.figures,
    addressOf.about,
    addressOf.feedback,
  ];
}
