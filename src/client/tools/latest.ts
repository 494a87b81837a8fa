/** Address from the site's root, title, date; put on the window by tin-moi.js (src/site/view/latest.ts). */
type LatestArticle = readonly [href: string, title: string, dateText: string];

const SHOWN = 5;

/** “Tin mới” under an article: filled from one file that all articles share. */
export function showLatest(): void {
  const box = document.querySelector<HTMLElement>('[data-latest]');
  const script = document.querySelector<HTMLScriptElement>('script[src$="tin-moi.js"]');
  const latest = (window as { banTinLatest?: readonly LatestArticle[] }).banTinLatest;
  const list = box?.querySelector('ul');
  if (!box || !list || !script || !latest) return;
  const items = latest
    .map(([href, title, date]) => ({ href: new URL(href, script.src).href, title, date }))
    .filter(({ href }) => href !== location.href.replace(/[?#].*$/, ''))
    .slice(0, SHOWN)
    .map(({ href, title, date }) => {
      const link = element('a', title);
      link.href = href;
      const heading = element('h3');
      heading.append(link);
      const item = element('li', '', 'item');
      item.append(heading, element('p', date, 'small'));
      return item;
    });
  list.replaceChildren(...items);
  box.hidden = items.length === 0;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = '', className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
