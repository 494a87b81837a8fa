import { element } from '../element.ts';

/** A new button over an article's text, behind those that are there; undefined on pages that are no article's. */
export function articleTool(text: string): HTMLButtonElement | undefined {
  const place = document.querySelector('.article-tools');
  if (!place) return undefined;
  const button = element('button', 'plain-button', text);
  button.type = 'button';
  place.append(button);
  return button;
}
