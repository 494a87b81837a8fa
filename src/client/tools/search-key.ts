/** The stroke key goes to the search box of the page, or to the search page where the box is not shown. */
export function searchKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const boxes = document.querySelectorAll<HTMLInputElement>('main input[type=search], #quick-search');
    const box = [...boxes].find(({ offsetParent }) => offsetParent !== null);
    const link = document.querySelector<HTMLAnchorElement>('.search-link');
    if (!box && !link) return;
    event.preventDefault();
    if (box) box.focus();
    else link?.click();
  });
}

/** Whether a key pressed there is part of a text. */
function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
