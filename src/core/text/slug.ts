import { fold } from './fold.ts';

/** Latin letters without a decomposition, as they occur in foreign names. */
const LATIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', þ: 'th', ı: 'i' };

/** Longest slug: with date and folders a path still fits what old file systems and mail programs pass on. */
const SLUG_LIMIT = 60;

/**
 * An address or file name for a title: ASCII letters, digits and single hyphens, at most `limit` characters, cut after
 * a whole word (a first word longer than the limit is cut inside). Gives '' when nothing can be written in ASCII.
 * Idempotent.
 */
export const slugify = (text: string, limit: number = SLUG_LIMIT): string => {
  const slug = fold(text.normalize('NFKC'))
    .replace(/[ßæœøłþı]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= limit) return slug;
  const cut = slug.lastIndexOf('-', limit);
  return slug.slice(0, cut > 0 ? cut : limit);
};
