import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Newsroom } from '../../core/newsroom/model.ts';
import type { SiteData } from '../../core/newsroom/schema/site.ts';
import { articleCard } from './article-card.ts';
import { asLinks } from './listing.ts';
import type { Listing } from './listing.ts';

/** The articles of a section. */
export function sectionListing(newsroom: Newsroom, { id, name }: SiteData['sections'][number]): Listing {
  const address = addressOf.section(id);
  return {
    address,
    current: address,
    kicker: 'Chuyên mục',
    title: name,
    links: asLinks(newsroom.by.section.get(id)),
    card: ({ article }) => articleCard(newsroom, article),
    oneSection: true,
  };
}
