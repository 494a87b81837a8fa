import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Newsroom } from '../../core/newsroom/model.ts';
import { firstDay } from '../../core/text/dates/partial-date.ts';
import { escapeMarkup } from '../../core/text/markup.ts';
import { publicAddress } from './public-address.ts';

const ENTRIES = 30;

/**
 * The newest articles as an Atom feed (RFC 4287). Atom wants a moment: an article's day is taken at its beginning in
 * Vietnam; a date known only to the month or year at the first day of it.
 */
export function feed(newsroom: Newsroom): string {
  const { site, articles } = newsroom;
  const address = (path: string) => escapeMarkup(publicAddress(newsroom.site.address, path));
  const entries = articles.slice(0, ENTRIES).map((article) => {
    const { title, lead, date, authors } = article;
    return [
      '<entry>',
      `<title>${escapeMarkup(title)}</title>`,
      `<id>${address(addressOf.article(article))}</id>`,
      `<link href="${address(addressOf.article(article))}"/>`,
      `<updated>${moment(date)}</updated>`,
      ...authors.map(({ name }) => `<author><name>${escapeMarkup(name)}</name></author>`),
      ...(lead === undefined ? [] : [`<summary>${escapeMarkup(lead)}</summary>`]),
      '</entry>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    `<title>${escapeMarkup(site.name)}</title>`,
    `<subtitle>${escapeMarkup(site.description)}</subtitle>`,
    `<id>${address(addressOf.front)}</id>`,
    `<link href="${address(addressOf.front)}"/>`,
    `<link rel="self" href="${address(addressOf.feed)}"/>`,
    `<author><name>${escapeMarkup(site.name)}</name></author>`,
    `<updated>${moment(articles[0]?.date ?? '1970-01-01')}</updated>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

const moment = (date: string): string => `${firstDay(date)}T00:00:00+07:00`;
