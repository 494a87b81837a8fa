import { gzipSync } from 'node:zlib';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { fold } from '../../src/core/text/fold.ts';
import type { Contender } from './contender.ts';
import { watch } from './resources.ts';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const syllables = (text: string): string[] => fold(text.normalize('NFC')).match(/[a-z\d]+/g) ?? [];
const whole = ({ title, lead = '', text }: { title: string; lead?: string; text: string }): string =>
  `${title}\n${lead}\n${text}`;

interface PlainPagefind {
  readonly options: (options: { basePath: string; noWorker: true }) => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly raw_url: string }> }[];
  }>;
}
let runs = 0;

/** Pagefind as its manual has it: the pages as they are, its own search. */
export const plainPagefind: Contender = {
  name: 'Pagefind',
  build: async ({ records }) => {
    delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
    const stop = watch();
    const { index } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error('Pagefind did not start');
    for (const { url, title, lead = '', text } of records) {
      const body = [lead, ...text.split('\n')].map((part) => `<p>${escape(part)}</p>`).join('');
      const content = `<!doctype html><html lang="vi"><body><h1>${escape(title)}</h1>${body}</body></html>`;
      await index.addHTMLFile({ url, content });
    }
    const { files } = await index.getFiles();
    const took = stop();
    await index.deleteIndex();
    await close();
    const chunks = new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
    const hook = `plainPagefind${String(++runs)}`;
    Object.assign(globalThis, {
      [hook]: (address: string) => {
        const bytes = chunks.get(address.replace(/^\/p\//, '').replace(/\?.*$/, ''));
        if (!bytes) return Promise.reject(new Error(`no ${address}`));
        const arrayBuffer = () => Promise.resolve(Uint8Array.from(bytes).buffer);
        return Promise.resolve({ ok: true, arrayBuffer, json: () => JSON.parse(bytes.toString()) as unknown });
      },
    });
    const code = `const fetch=globalThis.${hook},Worker=undefined;\n${chunks.get('pagefind.js')?.toString() ?? ''}`;
    const pagefind = (await import(
      `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
    )) as PlainPagefind;
    await pagefind.options({ basePath: '/p/', noWorker: true });
    return {
      took,
      bytes: [...chunks].reduce((sum, [path, { length }]) => sum + (/\.pf_/.test(path) ? length : 0), 0),
      ask: async (query) => {
        const { results } = await pagefind.search(query);
        const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return data.map(({ raw_url }) => raw_url.replace(/^\//, ''));
      },
    };
  },
};

/** MiniSearch over folded syllables, titles weighing three times. */
export const miniSearch: Contender = {
  name: 'MiniSearch',
  build: ({ records }) => {
    const stop = watch();
    const index = new MiniSearch({
      idField: 'url',
      fields: ['title', 'lead', 'text'],
      tokenize: syllables,
      processTerm: (term) => term,
      searchOptions: { boost: { title: 3, lead: 1.5 } },
    });
    index.addAll(records.map(({ url, title, lead = '', text }) => ({ url, title, lead, text })));
    const took = stop();
    return Promise.resolve({
      took,
      bytes: gzipSync(JSON.stringify(index)).length,
      ask: (query) =>
        Promise.resolve(
          index
            .search(query)
            .slice(0, 10)
            .map(({ id }) => String(id)),
        ),
    });
  },
};

/** FlexSearch over folded syllables, with context (neighbouring words). */
export const flexSearch: Contender = {
  name: 'FlexSearch',
  build: ({ records }) => {
    const stop = watch();
    const index = new Index({
      tokenize: 'strict',
      context: { resolution: 9, depth: 2, bidirectional: false },
      encode: syllables,
    });
    for (const [id, record] of records.entries()) index.add(id, whole(record));
    const took = stop();
    let bytes = 0;
    index.export((_key: string, data: string) => {
      bytes += gzipSync(data).length;
    });
    return Promise.resolve({
      took,
      bytes,
      ask: (query) =>
        Promise.resolve(
          (index.search(query, { limit: 10, suggest: true }) as number[]).flatMap((id) => records[id]?.url ?? []),
        ),
    });
  },
};
