import type { AstroIntegration } from 'astro';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const KEY = Symbol.for('ban-tin.fault-overlay');

/** Shared by the loader and the server, which Astro loads apart. */
interface Overlay {
  server?: Server;
  /** What is on show; undefined when all is well. */
  message?: string | undefined;
}
const shared = globalThis as typeof globalThis & { [KEY]: Overlay | undefined };

function overlay(): Overlay {
  return (shared[KEY] ??= {});
}

/** Shows the content's faults over every open page of `npm run dev`, in the words of the terminal, until they are mended. */
export function faultOverlay(): AstroIntegration {
  return {
    name: 'fault-overlay',
    hooks: {
      'astro:server:setup': ({ server }) => {
        overlay().server = server;
        server.ws.on('connection', () => {
          send();
        });
      },
    },
  };
}

/** Says what is wrong now; `undefined` takes the overlay away and shows the pages anew. */
export function showFaults(message: string | undefined): void {
  const { server, message: before } = overlay();
  overlay().message = message;
  if (message !== undefined) send();
  else if (before !== undefined) server?.ws.send({ type: 'full-reload' });
}

function send(): void {
  const { server, message } = overlay();
  if (message !== undefined) server?.ws.send({ type: 'error', err: { message, stack: '', plugin: 'npm run check' } });
}
