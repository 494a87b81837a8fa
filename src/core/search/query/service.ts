import { startEngine } from './engine.ts';
import type { Manifest } from './manifest.ts';
import { searcher, type Answer, type Search, type SearchOptions } from './search.ts';

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
export const serve = (port: Port): void => {
  const waiting = new Map<string, { ok: (bytes: Uint8Array) => void; no: (cause: Error) => void }>();
  const asked = new Map<string, Promise<Uint8Array>>();
  const read = (name: string): Promise<Uint8Array> => {
    let chunk = asked.get(name);
    if (!chunk) {
      chunk = new Promise<Uint8Array>((ok, no) => {
        waiting.set(name, { ok, no });
        port.postMessage({ type: 'need', name });
      }).finally(() => asked.delete(name));
      asked.set(name, chunk);
    }
    return chunk;
  };
  let search: Search | undefined;
  const answer = async (id: number, query: string, options: SearchOptions): Promise<void> => {
    try {
      if (!search) throw new Error('asked before start');
      port.postMessage({ type: 'answer', id, answer: await search(query, options) });
    } catch (cause) {
      port.postMessage({ type: 'fault', id, message: cause instanceof Error ? cause.message : String(cause) });
    }
  };
  port.addEventListener('message', ({ data }) => {
    if (data.type === 'start') search = searcher(startEngine(data.manifest, read));
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
