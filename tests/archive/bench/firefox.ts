import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const PROGRAMS = ['firefox-esr', 'firefox'];
const reply = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  type: z.string(),
  result: z.unknown(),
  params: z.unknown(),
  message: z.unknown(),
});

/** A headless Firefox, driven by WebDriver BiDi (w3.org/TR/webdriver-bidi); no other program is needed. */
export interface Firefox {
  goto(address: string): Promise<void>;
  /** Calls a function in the page, with one argument that JSON can carry. */
  call<Argument, Result>(run: (argument: Argument) => Promise<Result> | Result, argument: Argument): Promise<Result>;
  /** errors in the console and requests that left the disk, so far */
  faults: string[];
  close(): Promise<void>;
}

/** The installed Firefox, or undefined. */
export function firefoxProgram(): string | undefined {
  return PROGRAMS.find((program) => spawnSync(program, ['--version']).status === 0);
}

/** Starts Firefox with a new profile at `profile` and file:// pages as strangers to each other, its default. */
export async function startFirefox(program: string, profile: string): Promise<Firefox> {
  rmSync(profile, { recursive: true, force: true });
  mkdirSync(profile, { recursive: true });
  // Nothing may call home while requests are counted.
  const quiet = [
    'app.normandy.enabled',
    'browser.safebrowsing.enabled',
    'network.captive-portal-service.enabled',
    'app.update.enabled',
  ];
  writeFileSync(join(profile, 'user.js'), quiet.map((name) => `user_pref("${name}", false);\n`).join(''));
  const child = spawn(program, [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
    'about:blank',
  ]);
  const address = await new Promise<string>((done, fail) => {
    let heard = '';
    child.stderr.on('data', (data: Buffer) => {
      heard += data.toString();
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(heard) ?? [];
      if (found !== undefined) done(found);
    });
    child.on('exit', () => {
      fail(new Error(`Firefox không chạy được: ${heard}`));
    });
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((done, fail) => {
    socket.onopen = done;
    socket.onerror = fail;
  });
  const waiting = new Map<number, (message: z.infer<typeof reply>) => void>();
  const faults: string[] = [];
  socket.onmessage = ({ data }) => {
    const message = reply.partial({ result: true, params: true, message: true }).parse(JSON.parse(String(data)));
    if (message.id !== undefined) waiting.get(message.id)?.(message as z.infer<typeof reply>);
    else note(message.method ?? '', message.params);
  };
  const note = (method: string, params: unknown): void => {
    const { level, text, request } = z
      .object({ level: z.string(), text: z.string().nullable(), request: z.object({ url: z.string() }) })
      .partial()
      .parse(params);
    if (method === 'log.entryAdded' && (level === 'error' || level === 'warn')) faults.push(`${level}: ${text ?? ''}`);
    if (method === 'network.beforeRequestSent' && request && !/^(?:file|blob|data|about):/.test(request.url))
      faults.push(`network: ${request.url}`);
    if (method === 'network.fetchError' && request) faults.push(`failed: ${request.url}`);
  };
  let last = 0;
  const send = async (method: string, params: object): Promise<unknown> => {
    const id = ++last;
    const answered = new Promise<z.infer<typeof reply>>((done) => waiting.set(id, done));
    socket.send(JSON.stringify({ id, method, params }));
    const { type, result, message } = await answered;
    if (type === 'error') throw new Error(`${method}: ${String(message)}`);
    return result;
  };
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent', 'network.fetchError'] });
  const tree = z
    .object({ contexts: z.array(z.object({ context: z.string() })) })
    .parse(await send('browsingContext.getTree', {}));
  const context = tree.contexts[0]?.context ?? '';
  return {
    faults,
    async goto(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async call<Argument, Result>(run: (argument: Argument) => Promise<Result> | Result, argument: Argument) {
      const answer = await send('script.callFunction', {
        functionDeclaration: `async (json) => JSON.stringify(await (${run.toString()})(JSON.parse(json)))`,
        arguments: [{ type: 'string', value: JSON.stringify(argument) }],
        target: { context },
        awaitPromise: true,
      });
      const said = z
        .object({
          result: z.object({ value: z.string() }).optional(),
          exceptionDetails: z.object({ text: z.string() }).optional(),
        })
        .parse(answer);
      if (said.result === undefined) throw new Error(said.exceptionDetails?.text ?? 'no answer');
      return JSON.parse(said.result.value) as Result;
    },
    async close() {
      await send('browser.close', {}).catch(() => undefined);
      socket.close();
      child.kill();
    },
  };
}
