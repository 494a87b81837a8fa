import { expect, test } from 'vitest';
import { newsroomOf } from '../../../tests/support/newsroom.ts';
import { feed } from './feed.ts';
import { sitemaps } from './sitemap.ts';

const newsroom = newsroomOf({
  'site.yaml':
    'name: Bản tin "Mẫu" & bạn\ndescription: Thử\naddress: https://ban-tin.example/goc\nsections: [{ id: thoi-su, name: Thời sự }]\n',
  'articles/2019/bai-hai.md':
    '---\ntitle: A < B\ndate: 2019-03\nsection: thoi-su\nauthors: [{ name: Trần Văn Mẫu }]\n---\n\nThân bài.\n',
});

test('the feed: newest first, everything escaped, addresses under the public one', () => {
  const xml = feed(newsroom);
  expect(xml).toContain('<title>Bản tin &quot;Mẫu&quot; &amp; bạn</title>');
  expect(xml.match(/<entry>.*/g)).toEqual([
    '<entry><title>A &lt; B</title><id>https://ban-tin.example/goc/bai-viet/2019/bai-hai.html</id>' +
      '<link href="https://ban-tin.example/goc/bai-viet/2019/bai-hai.html"/><updated>2019-03-01T00:00:00+07:00</updated>' +
      '<author><name>Trần Văn Mẫu</name></author></entry>',
    '<entry><title>Bài một</title><id>https://ban-tin.example/goc/bai-viet/2019/bai-mot.html</id>' +
      '<link href="https://ban-tin.example/goc/bai-viet/2019/bai-mot.html"/><updated>2019-02-12T00:00:00+07:00</updated></entry>',
  ]);
});

const addressesIn = (xml = ''): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);

test('the sitemap names each page once', () => {
  const pages = addressesIn(sitemaps(newsroom, []).get(undefined));
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages).toEqual(
    expect.arrayContaining([
      'https://ban-tin.example/goc/',
      'https://ban-tin.example/goc/bai-viet/2019/bai-hai.html',
      'https://ban-tin.example/goc/van-ban/01-nq-bm.html',
      'https://ban-tin.example/goc/luu-tru/2019.html',
    ]),
  );
});

test('a sitemap too long for one file names its parts, which hold every page once', () => {
  const whole = addressesIn(sitemaps(newsroom, []).get(undefined));
  const files = sitemaps(newsroom, [], 10);
  const parts = [...files.keys()].filter((number) => number !== undefined);
  expect(addressesIn(files.get(undefined))).toEqual(
    parts.map((number) => `https://ban-tin.example/goc/sitemap-${String(number)}.xml`),
  );
  expect(parts.flatMap((number) => addressesIn(files.get(number)))).toEqual(whole);
});
