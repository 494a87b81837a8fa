import { unbundled } from './bundles.ts';
import { carry } from './carrier.ts';
import { ENGINE, VOCABULARY, type Manifest } from './manifest.ts';
import { rowsOf, type RecordTable, type Row } from './table.ts';
import { inflate, unpack } from './unpack.ts';

/** Where the engine gets its chunks: script tags in a page, files in Node. Rejects when a chunk cannot be had. */
export type ReadChunk = (name: string) => Promise<Uint8Array>;

/** One record that holds a looked-up token. */
export interface Hit {
  /** Shard and fragment: unique in the whole index. */
  readonly id: string;
  /** Where the token stands in the record's bag (see tokens.ts). */
  readonly position: number;
}

/** A record as the index ships it. */
export interface Fragment {
  /** Address relative to the site's root. */
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Real Pagefind over all shards, one token at a time. */
export interface Engine {
  readonly manifest: Manifest;
  /**
   * Records that hold a token. Marks do not count, unless `strict`: then only the very spelling.
   * With `prefix`, tokens that begin so.
   */
  readonly lookup: (token: string, how?: { strict?: boolean; prefix?: boolean }) => Promise<readonly Hit[]>;
  /** A hit's record. */
  readonly load: (id: string) => Promise<Fragment>;
  /** Dates and facets of all records. */
  readonly rows: () => Promise<ReadonlyMap<string, Row>>;
  /** Keys of the newsroom's words. */
  readonly vocabulary: () => Promise<readonly string[]>;
}

/** A chunk of the index is missing or damaged. */
export class IndexUnavailable extends Error {
  override readonly name = 'IndexUnavailable';
}

interface PagefindHit {
  readonly id: string;
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}
interface PagefindInstance {
  readonly search: (term: string) => Promise<{ readonly results: readonly PagefindHit[] }>;
}
interface PagefindModule {
  readonly createInstance: (options: {
    basePath: string;
    baseUrl: string;
    noWorker: true;
    exactDiacritics: boolean;
  }) => PagefindInstance;
}

let engines = 0;

/**
 * Starts Pagefind's own code, unmodified: its text is imported as a module with one line before it that puts our
 * chunk reader in place of `fetch` (which file:// does not allow).
 * @param importText imports a module from its text: by Blob URL in a browser, by data URL in Node
 */
export const startEngine = async (
  manifest: Manifest,
  readFile: ReadChunk,
  importText: (text: string) => Promise<unknown>,
): Promise<Engine> => {
  const read = unbundled(manifest.bundles, readFile);
  const failed = new Map<string, unknown>();
  const base = `/ban-tin-${String(++engines)}/`;
  const fetchChunk = async (address: string) => {
    const [path = ''] = address.slice(base.length).split('?');
    const [id = '', name = ''] = path.split(/\/(.*)/s);
    if (name === 'pagefind-entry.json') return entry(manifest, id);
    const chunk = name.startsWith('wasm.') ? ENGINE.wasm : path;
    try {
      const bytes = await inflate(await read(chunk));
      failed.delete(chunk);
      return { ok: true, arrayBuffer: () => Promise.resolve(bytes) };
    } catch (cause) {
      failed.set(chunk, cause);
      throw cause;
    }
  };
  const reachable = async (name: string): Promise<Uint8Array> => {
    try {
      return await read(name);
    } catch (cause) {
      throw new IndexUnavailable(`không tải được ${name}`, { cause });
    }
  };
  const hook = `banTinFetch${String(engines)}`;
  (globalThis as Record<string, unknown>)[hook] = fetchChunk;
  const code = new TextDecoder().decode(await reachable(ENGINE.pagefind));
  const { createInstance } = (await importText(
    `const fetch=globalThis.${hook},Worker=undefined;\n${code}`,
  )) as PagefindModule;

  const start = async (exactDiacritics: boolean): Promise<PagefindInstance[]> => {
    const started: PagefindInstance[] = [];
    for (const { id, hash } of manifest.shards) {
      // Pagefind does not report a table of contents that failed to load: ask for it first, and let it be cached.
      await unpack(await reachable(`${id}/pagefind.${hash}.pf_meta`));
      const instance = createInstance({ basePath: `${base}${id}/`, baseUrl: '/', noWorker: true, exactDiacritics });
      await instance.search('');
      started.push(instance);
    }
    return started;
  };
  const instances = new Map<boolean, Promise<PagefindInstance[]>>();
  const instancesFor = (exact: boolean): Promise<PagefindInstance[]> => {
    let started = instances.get(exact);
    if (!started) instances.set(exact, (started = start(exact)));
    started.catch(() => instances.delete(exact));
    return started;
  };
  const loaders = new Map<string, () => Promise<Fragment>>();
  const lookups = new Map<string, Promise<readonly Hit[]>>();

  const check = (): void => {
    for (const [chunk, cause] of failed) {
      failed.clear();
      lookups.clear();
      throw new IndexUnavailable(`không tải được ${chunk}`, { cause });
    }
  };
  const ask = async (token: string, exact: boolean, prefix: boolean): Promise<readonly Hit[]> => {
    const shards = await instancesFor(exact);
    const term = prefix ? carry(token) : `"${carry(token)}"`;
    const hits: Hit[] = [];
    for (const [i, { results }] of (await Promise.all(shards.map((shard) => shard.search(term)))).entries())
      for (const { id, words, data } of results) {
        const key = `${String(i)}:${id}`;
        if (!loaders.has(key)) loaders.set(key, data);
        hits.push({ id: key, position: words[0] ?? Infinity });
      }
    check();
    return hits;
  };
  let rows: Promise<ReadonlyMap<string, Row>> | undefined;
  const readRows = async (): Promise<Map<string, Row>> => {
    const all = new Map<string, Row>();
    for (const [i, { id, table }] of manifest.shards.entries()) {
      const bytes = await reachable(`${id}/${table}`);
      for (const [key, row] of rowsOf(JSON.parse(await unpack(bytes)) as RecordTable))
        all.set(`${String(i)}:${key}`, row);
    }
    return all;
  };
  return {
    manifest,
    lookup: (token, { strict: exact = false, prefix = false } = {}) => {
      const key = `${exact ? '=' : '~'}${prefix ? '*' : ''}${token}`;
      let answer = lookups.get(key);
      if (!answer) lookups.set(key, (answer = ask(token, exact, prefix)));
      answer.catch(() => lookups.delete(key));
      return answer;
    },
    load: async (id) => {
      const load = loaders.get(id);
      if (!load) throw new RangeError(`no such hit: ${id}`);
      try {
        return await load();
      } catch (cause) {
        failed.clear();
        throw new IndexUnavailable('không tải được một mục', { cause });
      }
    },
    vocabulary: async () => (await unpack(await reachable(VOCABULARY))).split(' '),
    rows: () => {
      rows ??= readRows();
      rows.catch(() => (rows = undefined));
      return rows;
    },
  };
};

const entry = (manifest: Manifest, id: string) => {
  const shard = manifest.shards.find((one) => one.id === id);
  const languages = { vi: { hash: shard?.hash, wasm: null, page_count: shard?.pages } };
  return { ok: true, json: () => Promise.resolve({ version: manifest.pagefind, languages, include_characters: [] }) };
};
