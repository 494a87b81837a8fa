import { element } from '../element.ts';

/** What is new, put on the window by tin-moi.js (src/site/view/latest.ts); addresses are from the site's root. */
interface Latest {
  readonly edition: {
    readonly issue?: readonly [href: string, text: string];
    readonly weekday?: string;
    readonly date?: string;
    readonly day?: string;
  };
  readonly articles: readonly (readonly [href: string, title: string, dateText: string])[];
}

const SHOWN = 5;

/** What changes with each bulletin number is in one file that all pages share. */
export function showLatest(): void {
  const script = document.querySelector<HTMLScriptElement>('script[src$="tin-moi.js"]');
  const latest = (window as { banTinLatest?: Latest }).banTinLatest;
  if (!script || !latest) return;
  const link = ([href, text]: readonly [string, string, ...unknown[]]): HTMLAnchorElement => {
    const made = element('a', '', text);
    made.href = new URL(href, script.src).href;
    return made;
  };
  showEdition(latest.edition, link);
  showArticles(latest.articles, link);
}

type LinkTo = (target: readonly [href: string, text: string, ...unknown[]]) => HTMLAnchorElement;

/** The newest number in the line under the name, on pages that belong to none. */
function showEdition({ issue, weekday, date, day }: Latest['edition'], link: LinkTo): void {
  const place = document.querySelector('[data-edition]');
  if (!place || day === undefined) return;
  const time = element('time', '', day);
  if (date !== undefined) time.dateTime = date;
  place.replaceChildren(
    ...(issue ? [link(issue), ' · '] : []),
    ...(weekday === undefined ? [] : [element('span', 'wide', `${weekday}, `)]),
    time,
  );
}

/** “Tin mới” under an article. */
function showArticles(articles: Latest['articles'], link: LinkTo): void {
  const box = document.querySelector<HTMLElement>('[data-latest]');
  const list = box?.querySelector('ul');
  if (!box || !list) return;
  const items = articles
    .map((article) => ({ title: link(article), date: article[2] }))
    .filter(({ title }) => title.href !== location.href.replace(/[?#].*$/, ''))
    .slice(0, SHOWN)
    .map(({ title, date }) => element('li', 'item', element('h3', '', title), element('p', 'small', date)));
  list.replaceChildren(...items);
  box.hidden = items.length === 0;
}
