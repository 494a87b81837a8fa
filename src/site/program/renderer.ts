import { pathToFileURL } from 'node:url';
import type { RouteData, SSRManifest } from 'astro';
import type { BaseApp } from 'astro/app';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { relativeLinks } from '../relative-links.ts';
import { hand, handedPage } from '../shown-paths.ts';
import type { Handed, ShownPage, shownPaths } from '../shown-paths.ts';
import { NotPlain, PageHtml } from './page-html.ts';
import type { PageComponent } from './page-html.ts';

/** What a compiled program exports: as much of Astro 7.3's BuildApp as is used here. */
interface Entry {
  readonly manifest: SSRManifest;
  readonly app: BaseApp &
    Required<StaticPathsApp> & {
      setInternals: (internals: { pagesByKeys: ReadonlyMap<string, { styles: PageStyle[] }> }) => void;
      setOptions: (options: { settings: { scripts: [] }; logger: BaseApp['logger'] }) => void;
    };
}
interface PageStyle {
  readonly depth: number;
  readonly order: number;
  readonly sheet: SSRManifest['routes'][number]['styles'][number];
}

/** A page or another file that the program can make. */
export interface Path {
  /** Where the file lies in the site: `bai-viet/2019/a.html`, `feed.xml`. */
  readonly file: string;
  readonly pathname: string;
  /** The number of its route. */
  readonly route: number;
  /** A page of a kind that has many; undefined for a file that asks the newsroom itself. */
  readonly page: { readonly params: Handed['params']; readonly shown: ShownPage } | undefined;
}

/** Astro asks for an address with a host; it shows nowhere. */
const ORIGIN = 'http://localhost';

/** A page that a server gives at any depth, so that relative addresses can't work in it. */
const ANYWHERE = '404.html';

/** Renders pages with a compiled program, with the bytes of Astro's own build; one at a time. */
export class Renderer {
  readonly #app: Entry['app'];
  readonly #manifest: SSRManifest;
  readonly #routes: readonly RouteData[];
  readonly #kinds = new Map<RouteData, Kind>();

  private constructor({ app, manifest }: Entry) {
    this.#app = app;
    this.#manifest = manifest;
    this.#routes = manifest.routes.map(({ routeData }) => routeData);
  }

  /** @param entry the module of a compiled program */
  static async load(entry: string): Promise<Renderer> {
    const program = (await import(pathToFileURL(entry).href)) as Entry;
    const { app, manifest } = program;
    if (manifest.routes.some(({ scripts }) => scripts.length > 0))
      throw new Error('an integration puts scripts into every page: the renderer does not know of them');
    app.setInternals({ pagesByKeys: stylesByPage(manifest) });
    app.setOptions({ settings: { scripts: [] }, logger: app.logger });
    return new Renderer(program);
  }

  /** All that the program can make of the newsroom of this process. */
  async paths(): Promise<Path[]> {
    hand(undefined);
    const found = new Map<string, Path>();
    for (const [number, route] of this.#routes.entries())
      for (const { pathname, page } of await this.#pathsOf(route)) {
        const file = fileOf(pathname, route);
        // The first of two that share an address is shown, as Astro has it.
        if (!found.has(file)) found.set(file, { file, pathname, route: number, page });
      }
    return [...found.values()];
  }

  /**
   * A file of the site: a page's text, another's bytes. A page's links are relative, so that the same files serve from
   * any path and from a folder on disk.
   * @param handed what a page of a kind that has many shows
   */
  async render(path: Omit<Path, 'page'>, handed?: Handed): Promise<string | Uint8Array> {
    const route = this.#route(path);
    if (route.type !== 'page') return new Uint8Array(await (await this.#response(path, handed)).arrayBuffer());
    const html = (await this.plainly(path, handed)) ?? (await this.asAstroDoes(path, handed));
    return path.file === ANYWHERE ? html : relativeLinks(html, path.file);
  }

  /** The HTML of a page, put together without Astro's requests and responses; undefined when only Astro can do it. */
  async plainly(path: Omit<Path, 'page'>, handed?: Handed): Promise<string | undefined> {
    const { component, head } = await this.#kind(this.#route(path));
    try {
      const page = new PageHtml(this.#manifest.componentMetadata, head);
      return `<!DOCTYPE html>${await page.of(component, handed ? { page: handedPage(handed) } : {})}`;
    } catch (error) {
      if (error instanceof NotPlain) return undefined;
      throw error;
    }
  }

  /** The HTML of a page, by the whole way that Astro's build goes. */
  async asAstroDoes(path: Omit<Path, 'page'>, handed?: Handed): Promise<string> {
    return (await this.#response(path, handed)).text();
  }

  async #response(
    { file, pathname, route: number }: Omit<Path, 'page'>,
    handed: Handed | undefined,
  ): Promise<Response> {
    const route = this.#route({ route: number });
    // Astro remembers the paths of a route, which are another page's.
    this.#app.routeCache.clearAll();
    hand(handed);
    const address = new URL(route.type === 'page' ? file : pathname, ORIGIN);
    return this.#app.render(new Request(address), { routeData: route });
  }

  /** What Astro's `StaticPaths` gives, without its many looks at each of tens of thousands of paths. */
  async #pathsOf(route: RouteData): Promise<Pick<Path, 'pathname' | 'page'>[]> {
    if (route.pathname !== undefined) return [{ pathname: route.pathname, page: undefined }];
    const { getStaticPaths } = (await this.#app.getComponentByRoute(route)) as unknown as Partial<ManyPages>;
    if (!getStaticPaths) throw new Error(`${route.component} does not say which pages there are`);
    return getStaticPaths().map(({ params, props: { page } }) => ({
      pathname: pathnameOf(route, params),
      page: { params, shown: page },
    }));
  }

  #route({ route: number }: Pick<Path, 'route'>): RouteData {
    const route = this.#routes[number];
    if (!route) throw new Error(`the program has no route ${number}`);
    return route;
  }

  async #kind(route: RouteData): Promise<Kind> {
    const known = this.#kinds.get(route);
    if (known) return known;
    const { default: component } = await this.#app.getComponentByRoute(route);
    const styles = this.#manifest.routes.find(({ routeData }) => routeData === route)?.styles ?? [];
    const kind = {
      component: component as unknown as PageComponent,
      head: [...new Set(styles.map(styleLink))].join(''),
    };
    this.#kinds.set(route, kind);
    return kind;
  }
}

/** A kind of page: its template, and what Astro puts at the end of its head. */
interface Kind {
  readonly component: PageComponent;
  readonly head: string;
}

function styleLink(sheet: PageStyle['sheet']): string {
  if (sheet.type !== 'external') throw new Error('a style stands in the page: the renderer does not know of it');
  return `<link rel="stylesheet" href="/${sheet.src}">`;
}

/** A module of a kind that has many pages. */
interface ManyPages {
  readonly getStaticPaths: () => ReturnType<typeof shownPaths>;
}

/** The address of a page of a kind that has many, as Astro writes it. */
function pathnameOf({ segments }: RouteData, params: Handed['params']): string {
  let pathname = '';
  for (const segment of segments) {
    const text = segment.map(({ content, dynamic }) => (dynamic ? written(params[content] ?? '') : content)).join('');
    if (text !== '') pathname += `/${text}`;
  }
  return pathname;
}

const written = (part: string): string =>
  /^[\w-]*$/.test(part) ? part : part.normalize().replaceAll('#', '%23').replaceAll('?', '%3F');

/** Where a file lies in the site with `build.format: 'file'`. */
function fileOf(pathname: string, { type }: RouteData): string {
  const path = pathname.replace(/^\//, '');
  return type === 'page' ? `${path || 'index'}.html` : path;
}

/** The styles of each page in their order, as the build environment of Astro asks for them. */
function stylesByPage({ routes }: SSRManifest): Map<string, { styles: PageStyle[] }> {
  return new Map(
    routes.map(({ routeData: { route, component }, styles }) => [
      `${route}&${component}`,
      { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
    ]),
  );
}
