/** Long enough that a pointer passing over the text raises no cards. */
const DELAY = 250;

/**
 * A link in the text to a document or a person raises a small card: what the margin says of it, beside the word. Under
 * the pointer or with the keyboard; it can be pointed at, stays while it is, and goes with Escape (WCAG 2.2, 1.4.13).
 */
export function linkCards(): void {
  const text = document.querySelector<HTMLElement>('.prose');
  const notes = new Map<string, HTMLElement>();
  for (const note of document.querySelectorAll<HTMLElement>('.notes li')) {
    const address = note.querySelector('a')?.href;
    if (address) notes.set(address, note);
  }
  if (!text || notes.size === 0) return;

  const card = document.createElement('div');
  card.className = 'card';
  card.id = 'the-nho';
  card.setAttribute('role', 'tooltip');
  card.hidden = true;
  document.body.append(card);
  let timer = 0;
  let shownFor: HTMLAnchorElement | undefined;

  const hide = () => {
    clearTimeout(timer);
    card.hidden = true;
    shownFor?.removeAttribute('aria-describedby');
    shownFor = undefined;
  };
  const show = (link: HTMLAnchorElement, note: HTMLElement) => {
    hide();
    const name = document.createElement('b');
    name.textContent = note.querySelector('a')?.textContent ?? '';
    card.replaceChildren(name, ...[...note.querySelectorAll(':scope > span')].map((line) => line.cloneNode(true)));
    card.hidden = false;
    place(card, link);
    link.setAttribute('aria-describedby', card.id);
    shownFor = link;
  };
  const soon = (action: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(action, DELAY);
  };

  for (const link of text.querySelectorAll('a')) {
    const note = notes.get(link.href);
    if (!note) continue;
    link.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse')
        soon(() => {
          show(link, note);
        });
    });
    link.addEventListener('pointerleave', () => {
      soon(hide);
    });
    link.addEventListener('focus', () => {
      if (link.matches(':focus-visible')) show(link, note);
    });
    link.addEventListener('blur', hide);
  }
  card.addEventListener('pointerenter', () => {
    clearTimeout(timer);
  });
  card.addEventListener('pointerleave', () => {
    soon(hide);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

/** Under the link's first line, or over it where there is no room below; never beyond the window's edges. */
function place(card: HTMLElement, link: HTMLElement): void {
  const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - width - 8));
  const below = box.bottom + height + 8 < innerHeight || box.top < height + 8;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(below ? box.bottom + 4 : box.top - height - 4) + scrollY}px`;
}
