/** Runs in the browser: the search page's own index, without its page. */
import { readerIndex } from '../../src/client/search-index.ts';

const index = readerIndex(new URL('chi-muc/', document.baseURI).href);

Object.assign(globalThis, {
  measure: async (queries: readonly string[]): Promise<number[]> => {
    await index.ask('khởi động');
    const times: number[] = [];
    for (const query of queries) {
      const begun = performance.now();
      await index.ask(query);
      times.push(performance.now() - begun);
    }
    return times;
  },
});
