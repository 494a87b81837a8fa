const root = document.documentElement;

/** Text size and colours: the choice applies at once and is kept for the next page. */
export function readingChoices(): void {
  const panel = document.querySelector<HTMLDetailsElement>('[data-tools]');
  if (!panel) return;
  for (const name of ['size', 'theme'] as const) {
    const none = name === 'size' ? 'normal' : 'auto';
    for (const input of panel.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)) {
      input.checked = input.value === (root.dataset[name] ?? none);
      input.addEventListener('change', () => {
        choose(name, input.value === none ? undefined : input.value);
      });
    }
  }
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !panel.contains(target)) panel.open = false;
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
}

function choose(name: 'size' | 'theme', value: string | undefined): void {
  if (value === undefined) root.removeAttribute(`data-${name}`);
  else root.dataset[name] = value;
  try {
    if (value === undefined) localStorage.removeItem(`ban-tin-${name}`);
    else localStorage.setItem(`ban-tin-${name}`, value);
  } catch {
    // Not kept: the choice holds for this page.
  }
}
