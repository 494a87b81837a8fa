import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Newsroom } from '../../core/newsroom/model.ts';
import { escapeMarkup } from '../../core/text/markup.ts';
import { months } from './archive.ts';
import { publicAddress } from './public-address.ts';
import { tags } from './tags.ts';

/** Every page of the site for search engines (sitemaps.org 0.9), by its public address. */
export function sitemap(newsroom: Newsroom): string {
  const { articles, issues, officials, documents, organisations, events, localities, site, by } = newsroom;
  const pages = [
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
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map((page) => `<url><loc>${escapeMarkup(publicAddress(newsroom.site.address, page))}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}
