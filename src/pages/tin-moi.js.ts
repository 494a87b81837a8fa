import type { APIRoute } from 'astro';
import { newsroom } from '../site/newsroom.ts';
import { latestScript } from '../site/view/latest.ts';

/** The newest articles for every article's page, in one file: a new article does not change the pages of old ones. */
export const GET: APIRoute = () =>
  new Response(latestScript(newsroom()), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
