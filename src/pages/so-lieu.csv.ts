import type { APIRoute } from 'astro';
import { figures } from '../site/article-text.ts';
import { figuresCsv } from '../site/view/figures.ts';

/** Every figure that the articles give, for spreadsheets. */
export const GET: APIRoute = () =>
  new Response(figuresCsv(figures()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
