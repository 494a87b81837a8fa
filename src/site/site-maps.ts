import { figures } from './article-text.ts';
import { listingParts } from './listing-parts.ts';
import { newsroom } from './newsroom.ts';
import { partAddresses } from './view/listings.ts';
import { oncePerNewsroom } from './view/once.ts';
import { sitemaps } from './view/sitemap.ts';

const made = oncePerNewsroom((read) => sitemaps(read, partAddresses(listingParts(), figures())));

/** The sitemap of the newsroom that was read, by the numbers of its files. */
export const siteMaps = (): ReadonlyMap<number | undefined, string> => made(newsroom());
