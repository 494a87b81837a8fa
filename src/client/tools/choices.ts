import { element } from '../element.ts';

const root = document.documentElement;

/** What a reader can choose; the first of each is what holds without a choice. */
const CHOICES = [
  {
    name: 'size',
    title: 'Cỡ chữ',
    values: [
      ['normal', 'Vừa'],
      ['large', 'Lớn'],
      ['larger', 'Rất lớn'],
    ],
  },
  {
    name: 'theme',
    title: 'Màu nền',
    values: [
      ['auto', 'Theo máy'],
      ['light', 'Nền sáng'],
      ['dark', 'Nền tối'],
    ],
  },
] as const;

/** Text size and colours: the choice applies at once and is kept for the next page. */
export function readingChoices(): void {
  const panel = document.querySelector<HTMLDetailsElement>('[data-tools]');
  if (!panel) return;
  panel.append(element('div', 'tools-panel', ...CHOICES.map(choice)));
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !panel.contains(target)) panel.open = false;
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
}

function choice({ name, title, values }: (typeof CHOICES)[number]): HTMLElement {
  const chosen = root.dataset[name] ?? values[0][0];
  const labels = values.map(([value, text], i) => {
    const input = element('input');
    Object.assign(input, { type: 'radio', name, value, checked: value === chosen });
    input.addEventListener('change', () => {
      choose(name, i === 0 ? undefined : value);
    });
    return element('label', '', input, text);
  });
  return element('fieldset', '', element('legend', '', title), ...labels);
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
