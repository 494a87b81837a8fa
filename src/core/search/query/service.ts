import { startEngine } from './engine.ts';
import type { Manifest } from './manifest.ts';
import { searcher, type Answer, type SearchOptions } from './search.ts';

/** What a page says to the worker. */
export type ToWorker =
  | { readonly type: 'start'; readonly manifest: Manifest }
  | { readonly type: 'ask'; readonly id: number; readonly query: string; readonly options: SearchOptions }
  | { readonly type: 'chunk'; readonly name: string; readonly bytes?: Uint8Array };

/** What the worker says to its page. */
export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'need'; readonly name: string }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly type: 'fault'; readonly id: number; readonly message: string };

/** One end of the talk: a worker's own scope, or a stand-in on the page where workers are not to be had. */
export interface Port {
  readonly postMessage: (message: FromWorker) => void;
  readonly addEventListener: (type: 'message', listen: (event: { readonly data: ToWorker }) => void) => void;
}

/** Answers queries at one end of a port. Chunks are asked from the other end, which may load scripts. */
export const serve = (port: Port, importText: (text: string) => Promise<unknown>): void => {
  const waiting = new Map<string, { ok: (bytes: Uint8Array) => void; no: (cause: Error) => void }>();
  const chunks = new Map<string, Promise<Uint8Array>>();
  const read = (name: string): Promise<Uint8Array> => {
    let chunk = chunks.get(name);
    if (!chunk) {
      chunk = new Promise((ok, no) => {
        waiting.set(name, { ok, no });
        port.postMessage({ type: 'need', name });
      });
      chunks.set(name, chunk);
      chunk.catch(() => chunks.delete(name));
    }
    return chunk;
  };
  let manifest: Manifest | undefined;
  let search: Promise<ReturnType<typeof searcher>> | undefined;
  const started = (): Promise<ReturnType<typeof searcher>> => {
    if (!manifest) return Promise.reject(new Error('asked before start'));
    search ??= startEngine(manifest, read, importText).then(searcher);
    search.catch(() => (search = undefined));
    return search;
  };
  const answer = async (id: number, query: string, options: SearchOptions): Promise<void> => {
    try {
      const find = await started();
      port.postMessage({ type: 'answer', id, answer: await find(query, options) });
    } catch (cause) {
      port.postMessage({ type: 'fault', id, message: cause instanceof Error ? cause.message : String(cause) });
    }
  };
  port.addEventListener('message', ({ data }) => {
    if (data.type === 'start') manifest = data.manifest;
    else if (data.type === 'ask') void answer(data.id, data.query, data.options);
    else {
      const reader = waiting.get(data.name);
      waiting.delete(data.name);
      if (data.bytes) reader?.ok(data.bytes);
      else reader?.no(new Error(data.name));
    }
  });
  port.postMessage({ type: 'ready' });
};
