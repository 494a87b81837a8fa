import type { APIRoute } from 'astro';
import { articleText } from '../site/article-text.ts';
import { newsroom } from '../site/newsroom.ts';
import { allFigures, figuresCsv } from '../site/view/figures.ts';

/** Every figure that the articles give, for spreadsheets. */
export const GET: APIRoute = () =>
  new Response(figuresCsv(allFigures(newsroom(), (article) => articleText(article).figures)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
