import { isSpace } from '../text/white-space.ts';

/** How many pieces white space cuts a text into, as many as `text.split(/\s+/)` has, without making them. */
export function countWords(text: string): number {
  let count = 1;
  let before = false;
  for (let at = 0; at < text.length; at += 1) {
    const space = isSpace(text.charCodeAt(at));
    if (space && !before) count += 1;
    before = space;
  }
  return count;
}
