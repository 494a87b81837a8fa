import type { Browser, Page } from 'playwright-core';
import { openPage } from './browser.ts';

/** A page that also notes what a reader from a stick should never meet: any request that leaves it. */
export async function openOffline(browser: Browser): Promise<{ page: Page; faults: string[] }> {
  const { page, faults } = await openPage(browser);
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) faults.push(`network: ${request.url()}`);
  });
  return { page, faults };
}

/** What the search page shows for a query. */
export interface Shown {
  /** number of results as told, without the time */
  told: string;
  /** addresses relative to the site, in order */
  hits: string[];
  /** titles and excerpts as shown */
  text: string;
  /** from asking to the list being there */
  milliseconds: number;
}

/**
 * Asks the open search page. The text of this function runs in the page.
 * @param root address of the site's folder, with a stroke at the end
 */
export async function ask(page: Page, root: string, query: string): Promise<Shown> {
  return page.evaluate(
    async ({ query: words, root: base }) => {
      const find = (name: string): HTMLElement => {
        const element = document.querySelector<HTMLElement>(`[data-search${name}]`);
        if (!element) throw new Error(`search page lacks ${name}`);
        return element;
      };
      const [form, input, status, list, failure] = ['', '-input', '-status', '-results', '-failure'].map(find);
      if (!form || !(input instanceof HTMLInputElement) || !status || !list || !failure)
        throw new Error('no search page');
      status.textContent = '';
      const told = new Promise<void>((done, fail) => {
        new MutationObserver(() => {
          if (!failure.hidden) fail(new Error(`search failed: ${words}`));
          else if (status.textContent !== '') done();
        }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      });
      const begun = performance.now();
      input.value = words;
      form.dispatchEvent(new Event('submit', { cancelable: true }));
      await told;
      const milliseconds = performance.now() - begun;
      return {
        told: status.textContent.replace(/ · [\d,]+ giây/, ''),
        hits: [...list.querySelectorAll('a')].map((link) => link.href.replace(base, '')),
        text: list.innerText,
        milliseconds,
      };
    },
    { query, root },
  );
}
