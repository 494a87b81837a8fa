/** The search page: asks as one types, shows results and filters, keeps the address shareable. */
import { readerIndex } from './search-index.ts';
import { facetView } from './search-facets.ts';
import { resultView } from './search-results.ts';
import type { Answer } from '../core/search/query/search.ts';

const PAGE_SIZE = 10;
const PAUSE = 120;

const find = <T extends Element>(selector: string, type: new () => T): T => {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`search page lacks ${selector}`);
  return element;
};

const form = find('[data-search]', HTMLFormElement);
const input = find('[data-search-input]', HTMLInputElement);
const status = find('[data-search-status]', HTMLElement);
const list = find('[data-search-results]', HTMLElement);
const aside = find('[data-search-facets]', HTMLElement);
const more = find('[data-search-more]', HTMLButtonElement);
const failure = find('[data-search-failure]', HTMLElement);
const retry = find('[data-search-retry]', HTMLButtonElement);
const sort = find('[data-search-sort]', HTMLSelectElement);
const start = find('[data-search-start]', HTMLElement);
const found = find('[data-search-found]', HTMLElement);

const index = readerIndex(new URL('chi-muc/', document.baseURI).href);

let asked = 0;
let shown = PAGE_SIZE;
let filters: Record<string, string[]> = {};

/** The query in the address: `?q=`, or after `#` where file:// does not let a page change its query. */
const readAddress = (): string => {
  const { search, hash } = window.location;
  return new URLSearchParams(search).get('q') ?? new URLSearchParams(hash.slice(1)).get('q') ?? '';
};
const writeAddress = (query: string): void => {
  const address = query === '' ? window.location.pathname : `?${new URLSearchParams({ q: query }).toString()}`;
  try {
    window.history.replaceState(null, '', address);
  } catch {
    window.history.replaceState(null, '', query === '' ? '#' : `#${new URLSearchParams({ q: query }).toString()}`);
  }
};

const tell = (answer: Answer, seconds: number): void => {
  const time = seconds.toLocaleString('vi', { maximumFractionDigits: 2, minimumFractionDigits: 2 });
  status.replaceChildren(
    answer.total === 0
      ? `Không tìm thấy kết quả nào cho “${answer.query}”. Hãy thử ít từ hơn, hoặc gõ không dấu.`
      : `${answer.total.toLocaleString('vi')} kết quả · ${time} giây`,
  );
  for (const [typed, meant] of answer.understood) {
    const strong = document.createElement('b');
    strong.textContent = meant;
    status.append(` · hiểu “${typed}” là `, strong);
  }
};

const offer = ({ suggestion }: Answer): void => {
  if (suggestion === undefined) return;
  const other = document.createElement('button');
  other.type = 'button';
  other.className = 'search-other';
  other.textContent = suggestion;
  other.addEventListener('click', () => {
    input.value = suggestion;
    input.focus();
    searchSoon(0);
  });
  status.append(' · Có phải bạn muốn tìm ', other, '?');
};

const show = (answer: Answer): void => {
  list.replaceChildren(...answer.results.map(resultView));
  more.hidden = answer.total <= answer.results.length;
};

const search = async (): Promise<void> => {
  const query = input.value.trim();
  const id = ++asked;
  start.hidden = query !== '';
  found.hidden = query === '';
  failure.hidden = true;
  if (query === '') {
    status.textContent = '';
    list.replaceChildren();
    return;
  }
  const begun = performance.now();
  const options = { limit: shown, filters, ...(sort.value === 'date' && { sort: 'date' as const }) };
  try {
    const answer = await index.ask(query, options);
    if (id !== asked) return;
    tell(answer, (performance.now() - begun) / 1000);
    show(answer);
    // What takes longer comes after the results stand.
    const spelled = index.ask(query, { ...options, offer: true });
    const counted = index.ask(query, { ...options, facets: true });
    counted.catch(() => undefined);
    const other = await spelled;
    if (id !== asked) return;
    offer(other);
    const { facets = [] } = await counted;
    if (id !== asked) return;
    aside.replaceChildren(
      ...facetView(facets, (name, values) => {
        filters = { ...filters, [name]: values };
        shown = PAGE_SIZE;
        void search();
      }),
    );
  } catch {
    if (id !== asked) return;
    status.textContent = '';
    failure.hidden = false;
  }
};

let pause: number | undefined;
const searchSoon = (wait: number): void => {
  window.clearTimeout(pause);
  pause = window.setTimeout(() => {
    writeAddress(input.value.trim());
    void search();
  }, wait);
};

input.addEventListener('input', () => {
  shown = PAGE_SIZE;
  filters = {};
  searchSoon(PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchSoon(0);
});
sort.addEventListener('change', () => void search());
retry.addEventListener('click', () => void search());
more.addEventListener('click', () => {
  const first = shown;
  shown += PAGE_SIZE;
  void search().then(() => list.querySelectorAll('a')[first]?.focus());
});

const move = (step: number): void => {
  const links = [...list.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at + step;
  if (next < 0) input.focus();
  else links[Math.min(next, links.length - 1)]?.focus();
};
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const inside = event.target instanceof Node && (event.target === input || list.contains(event.target));
  if (event.key === '/' && !(event.target instanceof HTMLInputElement)) input.focus();
  else if (event.key === 'ArrowDown' && inside) move(1);
  else if (event.key === 'ArrowUp' && inside) move(-1);
  else if (event.key === 'Escape' && inside && event.target !== input) input.focus();
  else if (event.key === 'Escape' && event.target === input) {
    input.value = '';
    searchSoon(0);
  } else return;
  event.preventDefault();
});

// On a narrow screen the filters would push the results out of sight.
if (window.matchMedia('(max-width: 48rem)').matches) find('[data-search-filter]', HTMLDetailsElement).open = false;

input.value = readAddress();
form.hidden = false;
if (input.value !== '') void search();
