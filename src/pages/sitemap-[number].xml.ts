import type { APIContext } from 'astro';
import { shownPaths } from '../site/shown-paths.ts';
import type { ShownProps } from '../site/shown-paths.ts';
import { siteMaps } from '../site/site-maps.ts';

export const getStaticPaths = () =>
  shownPaths(
    () => [...siteMaps()].filter(([number]) => number !== undefined),
    ([number]) => ({ number: String(number) }),
    ([, file]) => ({ file }),
  );

/** A part of a sitemap that is too long for one file. */
export const GET = async ({ props: { page } }: APIContext<ShownProps<typeof getStaticPaths>>): Promise<Response> =>
  new Response((await page.shows()).file, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
