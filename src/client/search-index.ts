import { bytesOf } from '../core/search/query/chunk.ts';
import { MANIFEST, WORKER, type Manifest } from '../core/search/query/manifest.ts';
import type { Answer, SearchOptions } from '../core/search/query/search.ts';
import type { FromWorker, Port, ToWorker } from '../core/search/query/service.ts';

declare global {
  interface Window {
    /** Every chunk script calls this with its name and its bytes, one a character. */
    banTinChunk?: (name: string, text: string) => void;
    /** Stand-in port for browsers without Blob workers. */
    banTinPort?: Port;
  }
}

/** The index could not be loaded; asking again tries again. */
export class IndexMissing extends Error {
  override readonly name = 'IndexMissing';
}

const arrived = new Map<string, (bytes: Uint8Array) => void>();
window.banTinChunk = (name, text) => arrived.get(name)?.(bytesOf(text));

/** Loads a chunk script; one file may bring several chunks. */
const loadScript = (address: string, names: readonly string[]): Promise<Map<string, Uint8Array>> =>
  new Promise((ok, no) => {
    const chunks = new Map<string, Uint8Array>();
    for (const name of names) arrived.set(name, (bytes) => chunks.set(name, bytes));
    const script = document.createElement('script');
    const done = () => {
      script.remove();
      for (const name of names) arrived.delete(name);
      if (chunks.size === names.length) ok(chunks);
      else no(new IndexMissing(address));
    };
    script.setAttribute('charset', 'x-user-defined');
    script.onload = done;
    script.onerror = done;
    script.src = address;
    document.head.append(script);
  });

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

interface Talk {
  readonly send: (message: ToWorker) => void;
  readonly listen: (listener: (message: FromWorker) => void) => void;
}

const blobAddress = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));

const inWorker = (code: string): Promise<Talk> =>
  new Promise((ok, no) => {
    const worker = new Worker(blobAddress(code));
    const listeners: ((message: FromWorker) => void)[] = [];
    worker.onerror = no;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'ready')
        ok({
          send: (message) => {
            worker.postMessage(message);
          },
          listen: (listener) => listeners.push(listener),
        });
      else for (const listener of listeners) listener(data);
    };
  });

const onPage = async (code: string): Promise<Talk> => {
  const listeners: ((message: FromWorker) => void)[] = [];
  let deliver: ((event: { data: ToWorker }) => void) | undefined;
  window.banTinPort = {
    postMessage: (message) => {
      for (const listener of listeners) listener(message);
    },
    addEventListener: (_type, listener) => {
      deliver = listener;
    },
  };
  await import(/* @vite-ignore */ blobAddress(code));
  return {
    send: (data) => deliver?.({ data }),
    listen: (listener) => listeners.push(listener),
  };
};

/** What a page can do with the index. */
export interface ReaderIndex {
  /** @throws IndexMissing when the index, or a part that the query needs, cannot be loaded */
  readonly ask: (query: string, options?: SearchOptions) => Promise<Answer>;
  /** Records in the index; undefined before the first answer. */
  readonly total: () => number | undefined;
}

/**
 * Opens the index in `folder` (an absolute address that ends with a slash). Nothing is loaded before the first query.
 */
export const readerIndex = (folder: string): ReaderIndex => {
  const answers = new Map<number, { ok: (answer: Answer) => void; no: (cause: Error) => void }>();
  let count = 0;
  let total: number | undefined;
  const start = async (): Promise<Talk | undefined> => {
    const contents = await loadScript(`${folder}${MANIFEST}.js?${String(Date.now())}`, [MANIFEST]);
    const manifest = JSON.parse(decode(contents.get(MANIFEST))) as Manifest;
    total = manifest.total;
    if (manifest.shards.length === 0) return undefined;
    const engine = await loadScript(`${folder}${manifest.engine}.js`, [WORKER]);
    const code = decode(engine.get(WORKER));
    const talk = await inWorker(code).catch(() => onPage(code));
    const supply = async (name: string): Promise<void> => {
      try {
        const bytes = (await loadScript(`${folder}${name}.js`, [name])).get(name);
        talk.send({ type: 'chunk', name, ...(bytes && { bytes }) });
      } catch {
        talk.send({ type: 'chunk', name });
      }
    };
    talk.listen((message) => {
      if (message.type === 'need') void supply(message.name);
      if (message.type !== 'answer' && message.type !== 'fault') return;
      const waiting = answers.get(message.id);
      answers.delete(message.id);
      if (message.type === 'answer') waiting?.ok(message.answer);
      else waiting?.no(new IndexMissing(message.message));
    });
    talk.send({ type: 'start', manifest });
    return talk;
  };
  let started: Promise<Talk | undefined> | undefined;
  return {
    total: () => total,
    ask: async (query, options = {}) => {
      started ??= start();
      started.catch(() => (started = undefined));
      const talk = await started;
      if (!talk) return { query, total: 0, results: [], understood: [] };
      const id = ++count;
      return new Promise((ok, no) => {
        answers.set(id, { ok, no });
        talk.send({ type: 'ask', id, query, options });
      });
    },
  };
};
