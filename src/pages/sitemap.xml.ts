import type { APIRoute } from 'astro';
import { newsroom } from '../site/newsroom.ts';
import { sitemap } from '../site/view/sitemap.ts';

/** Every page, for search engines. */
export const GET: APIRoute = () =>
  new Response(sitemap(newsroom()), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
