import { slugify } from '../text/slug.ts';
import type { Article } from './model.ts';

const page = (folder: string) => (id: string) => `/${folder}/${id}.html`;

/**
 * The address of every kind of page, from the site's root: page = file. The build makes them relative.
 * Changing one breaks readers' bookmarks and old archives: don't.
 */
export const addressOf = {
  front: '/index.html',
  article: ({ id, year }: Pick<Article, 'id' | 'year'>) => `/bai-viet/${year}/${id}.html`,
  issue: page('so-bao'),
  issues: '/so-bao.html',
  official: page('can-bo'),
  officials: '/can-bo.html',
  document: page('van-ban'),
  documents: '/van-ban.html',
  organisation: page('to-chuc'),
  organisations: '/to-chuc.html',
  event: page('su-kien'),
  events: '/su-kien.html',
  locality: page('dia-phuong'),
  localities: '/dia-phuong.html',
  section: page('chuyen-muc'),
  tag: (tag: string) => `/the/${slugify(tag)}.html`,
  tags: '/the.html',
  /** Some years of the list on a page: `/chuyen-muc/thoi-su/2001.html`. */
  part: (list: string, part: string) => list.replace(/\.html$/, `/${part}.html`),
  archive: '/luu-tru.html',
  year: (year: string) => `/luu-tru/${year}.html`,
  /** @param month `YYYY-MM` */
  month: (month: string) => `/luu-tru/${month.replace('-', '/')}.html`,
  abbreviations: '/viet-tat.html',
  figures: '/so-lieu.html',
  figuresCsv: '/so-lieu.csv',
  search: '/tim-kiem.html',
  about: '/gioi-thieu.html',
  feedback: '/y-kien-ban-doc.html',
  feed: '/feed.xml',
  sitemap: '/sitemap.xml',
  sitemapPart: (number: number) => `/sitemap-${String(number)}.xml`,
  /** A picture of the newsroom's `anh/` folder. */
  picture: (file: string) => `/anh/${file}`,
} as const;
