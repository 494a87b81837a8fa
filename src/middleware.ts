import { defineMiddleware } from 'astro:middleware';
import { relativeLinks } from './site/relative-links.ts';

/** Pages that a server gives at any depth, so that relative addresses can't work in them. */
const ANYWHERE = /^404(?:\.html)?$/;

/** At build time, every page's links become relative: the same files serve from any path and from a folder on disk. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = decodeURI(url.pathname).slice(1) || 'index.html';
  if (ANYWHERE.test(page)) return response;
  return new Response(relativeLinks(await response.text(), page), response);
});
