import { backlinks } from './article-text.ts';
import { newsroom } from './newsroom.ts';
import { partsOfListings } from './view/listings.ts';
import type { ListingPart } from './view/listings.ts';
import { oncePerNewsroom } from './view/once.ts';

const made = oncePerNewsroom((read) => partsOfListings(read, backlinks()));

/** The pages of all long lists' years, of the newsroom that was read. */
export const listingParts = (): readonly ListingPart[] => made(newsroom());
