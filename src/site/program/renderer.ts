import { pathToFileURL } from 'node:url';
import type { RouteData, SSRManifest } from 'astro';
import type { BaseApp } from 'astro/app';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { hand } from '../shown-paths.ts';
import type { Handed, ShownPage } from '../shown-paths.ts';

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

/** Renders pages with a compiled program, as Astro's own build does; one at a time. */
export class Renderer {
  readonly #app: Entry['app'];
  readonly #routes: readonly RouteData[];

  private constructor({ app, manifest }: Entry) {
    this.#app = app;
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
    this.#app.routeCache.clearAll();
    const known = new Set<string>();
    const found: Path[] = [];
    for (const { pathname, route } of await new StaticPaths(this.#app).getAll()) {
      const file = fileOf(pathname, route);
      // The first of two that share an address is shown, as Astro has it.
      if (known.has(file)) continue;
      known.add(file);
      const path = this.#app.routeCache.get(route)?.staticPaths.keyed.get(pathname);
      found.push({
        file,
        pathname,
        route: this.#routes.indexOf(route),
        page: path && { params: path.params as Handed['params'], shown: (path.props as { page: ShownPage }).page },
      });
    }
    return found;
  }

  /**
   * The bytes of a file of the site.
   * @param handed what a page of a kind that has many shows
   */
  async render({ file, pathname, route: number }: Omit<Path, 'page'>, handed?: Handed): Promise<Buffer> {
    const route = this.#routes[number];
    if (!route) throw new Error(`the program has no route ${number}`);
    // Astro remembers the paths of a route, which are another page's.
    this.#app.routeCache.clearAll();
    hand(handed);
    const address = new URL(route.type === 'page' ? file : pathname, ORIGIN);
    const response = await this.#app.render(new Request(address), { routeData: route });
    return Buffer.from(await response.arrayBuffer());
  }
}

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
