import type { AstroIntegration } from 'astro';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const KEY = Symbol.for('ban-tin.open-pages');

/** Shared by the loader and the server, which Astro loads apart. */
interface OpenPages {
  server?: Server;
  /** The faults on show; undefined when all is well. */
  faults?: string | undefined;
}
const shared = globalThis as typeof globalThis & { [KEY]: OpenPages | undefined };

function openPages(): OpenPages {
  return (shared[KEY] ??= {});
}

/** Lets `npm run dev` show every open page the newsroom's changes and faults. */
export function tellOpenPages(): AstroIntegration {
  return {
    name: 'open-pages',
    hooks: {
      'astro:server:setup': ({ server }) => {
        openPages().server = server;
        server.ws.on('connection', () => {
          sendFaults();
        });
      },
    },
  };
}

/** Shows what is wrong in the content over every open page, in the words of the terminal, until it is mended. */
export function showFaults(message: string): void {
  openPages().faults = message;
  sendFaults();
}

/** What is wrong in the content, as it is on show; undefined when all is well. */
export const shownFaults = (): string | undefined => openPages().faults;

/**
 * Has every open page loaded anew, and the faults go.
 * @param mdx paths of the MDX articles whose text is another now, be it that a record which they name has changed
 */
export function showChanges(mdx: readonly string[]): void {
  const { server } = openPages();
  openPages().faults = undefined;
  if (!server) return;
  for (const environment of Object.values(server.environments)) {
    const modules = mdx.flatMap((file) => [...(environment.moduleGraph.getModulesByFile(file) ?? [])]);
    for (const module of modules) environment.moduleGraph.invalidateModule(module, undefined, Date.now(), true);
    // Astro remembers which pages there are, and what they show, until it hears this.
    environment.hot.send('astro:content-changed', {});
  }
  server.ws.send({ type: 'full-reload' });
}

function sendFaults(): void {
  const { server, faults } = openPages();
  if (faults !== undefined)
    server?.ws.send({ type: 'error', err: { message: faults, stack: '', plugin: 'npm run check' } });
}
