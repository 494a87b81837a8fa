import type { APIRoute } from 'astro';
import { newsroom } from '../site/newsroom.ts';
import { feed } from '../site/view/feed.ts';

/** The newest articles, for feed readers. */
export const GET: APIRoute = () =>
  new Response(feed(newsroom()), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
