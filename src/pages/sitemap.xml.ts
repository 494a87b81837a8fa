import type { APIRoute } from 'astro';
import { siteMaps } from '../site/site-maps.ts';

/** Every page, for search engines; of a large site, where its parts are. */
export const GET: APIRoute = () =>
  new Response(siteMaps().get(undefined), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
