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
 * Asks the open search page. Runs in the page, so it may use nothing from outside itself.
 * @param base address of the site's folder, with a stroke at the end
 */
export async function askInPage({ query, base }: { query: string; base: string }): Promise<Shown> {
  const find = (name: string): HTMLElement => {
    const element = document.querySelector<HTMLElement>(`[data-search${name}]`);
    if (!element) throw new Error(`search page lacks ${name}`);
    return element;
  };
  const [form, input, status, list, failure] = [
    find(''),
    find('-input'),
    find('-status'),
    find('-results'),
    find('-failure'),
  ];
  if (!(input instanceof HTMLInputElement)) throw new Error('no search page');
  status.textContent = '';
  const told = new Promise<void>((done, fail) => {
    const observer = new MutationObserver(() => {
      if (failure.hidden && status.textContent === '') return;
      observer.disconnect();
      if (failure.hidden) done();
      else fail(new Error(`search failed: ${query}`));
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const begun = performance.now();
  input.value = query;
  form.dispatchEvent(new Event('submit', { cancelable: true }));
  await told;
  const milliseconds = performance.now() - begun;
  return {
    told: status.textContent.replace(/ · [\d,]+ giây/, ''),
    hits: [...list.querySelectorAll('a')].map((link) => link.href.replace(base, '')),
    text: list.innerText,
    milliseconds,
  };
}
