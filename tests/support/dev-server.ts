import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

/** Longer than this a page never takes. */
const PATIENCE_MS = 180_000;
const LOOK_AGAIN_MS = 5;

/** `npm run dev` at work on a newsroom. */
export interface DevServer {
  readonly address: string;
  /** Asks for a page, `/bai-viet/2019/a`, until it holds the words. @throws Error when it never does */
  readonly untilShown: (path: string, words: string) => Promise<void>;
  /** The line that an open page has to the server: what `next` waits for, the server sends to it. */
  readonly openLine: () => Promise<Line>;
  readonly stop: () => Promise<void>;
}
export interface Line {
  /** The next message of a kind: `full-reload` tells the page to load anew, `error` shows faults over it. */
  readonly next: (type: 'full-reload' | 'error') => Promise<string>;
  readonly close: () => void;
}

/** Starts it on a free port of this machine; it answers when the first page that is asked for has come. */
export async function startDev(content: string): Promise<DevServer> {
  const port = await freePort();
  const address = `http://localhost:${String(port)}`;
  const server = spawn(process.execPath, ['scripts/dev.ts', '--content', content, '--port', String(port)], {
    stdio: 'ignore',
    // Astro looks at nothing that changes when it believes that a test runs it.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'VITEST' && name !== 'NODE_ENV')),
  });
  const ended = new Promise<void>((done) => {
    server.once('exit', () => {
      done();
    });
  });
  return {
    address,
    untilShown: async (path, words) => {
      const end = performance.now() + PATIENCE_MS;
      for (;;) {
        const text = await fetch(address + path).then(
          (response) => response.text(),
          () => '',
        );
        if (text.includes(words)) return;
        if (server.exitCode !== null) throw new Error(`npm run dev đã dừng, mã ${String(server.exitCode)}`);
        if (performance.now() > end) throw new Error(`${path} không hiện “${words}”`);
        await wait(LOOK_AGAIN_MS);
      }
    },
    openLine: () => openLine(address),
    stop: () => {
      server.kill();
      return ended;
    },
  };
}

async function openLine(address: string): Promise<Line> {
  const client = await (await fetch(`${address}/@vite/client`)).text();
  const token = /const wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  const line = new WebSocket(`${address.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  await new Promise((done, fail) => {
    line.onopen = done;
    line.onerror = fail;
  });
  const waiting = new Set<{ type: string; told: (message: string) => void }>();
  line.onmessage = ({ data }) => {
    const message = String(data);
    const { type } = JSON.parse(message) as { type: string };
    for (const one of [...waiting])
      if (one.type === type) {
        waiting.delete(one);
        one.told(message);
      }
  };
  return {
    next: (type) =>
      new Promise((told) => {
        waiting.add({ type, told });
      }),
    close: () => {
      line.close();
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        done(port);
      });
    });
  });
