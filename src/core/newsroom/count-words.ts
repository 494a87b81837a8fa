/** Spaces above U+2000. */
const RARE_SPACE = /\s/;

/** How many pieces white space cuts a text into, as many as `text.split(/\s+/)` has, without making them. */
export function countWords(text: string): number {
  let count = 1;
  let before = false;
  for (let at = 0; at < text.length; at += 1) {
    const space = isSpace(text, at);
    if (space && !before) count += 1;
    before = space;
  }
  return count;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x1680) return true;
  return code >= 0x2000 && RARE_SPACE.test(text.charAt(at));
}
