import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Article, Newsroom } from '../../core/newsroom/model.ts';
import { slugify } from '../../core/text/slug.ts';
import { compareVietnamese } from '../../core/text/sort.ts';
import { articleCard } from './article-card.ts';
import { asLinks } from './listing.ts';
import type { Listing } from './listing.ts';
import { groupBy, oncePerNewsroom } from './once.ts';

/** A tag as pages know it: spellings that share an address are one. */
export interface TagView {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly articles: readonly Article[];
}

/** All tags in the order of the dictionary. */
export const tags = oncePerNewsroom(({ by, articles }: Newsroom): TagView[] => {
  const spellings = groupBy(by.tag.keys(), (tag) => [slugify(tag)]);
  return [...spellings]
    .map(([slug, names]) => {
      const name = names[0] ?? slug;
      const named =
        names.length === 1 ? by.tag.get(name) : articles.filter((one) => names.some((tag) => one.tags.includes(tag)));
      return { slug, name, href: addressOf.tag(name), articles: named ?? [] };
    })
    .sort((a, b) => compareVietnamese(a.name, b.name));
});

/** The articles of a tag. */
export const tagListing = (newsroom: Newsroom, { name, href, articles }: TagView): Listing => ({
  address: href,
  current: addressOf.tags,
  kicker: 'Từ khóa',
  title: name,
  links: asLinks(articles),
  card: ({ article }) => articleCard(newsroom, article),
});
