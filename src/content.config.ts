// Not from astro:content, through which Vite loads Zod in source.
import { defineCollection } from 'astro/content/config';
import { z } from 'zod';
import { articles } from './site/loader.ts';

/** What Astro keeps of an article: its title, for messages; all else stands in the newsroom's model. */
export const collections = {
  articles: defineCollection({ loader: articles(), schema: z.object({ title: z.string() }) }),
};
