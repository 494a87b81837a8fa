/** A stretch of text in UTF-16 units, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '‘': '’', '"': '"' };

/**
 * The stretches of a text that stand in quotation marks, marks included; a quotation inside another belongs to it.
 * A quotation that is never closed goes to the end of its line, so that nothing in it is taken for the newsroom's own.
 */
export function quotations(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closing = CLOSING[text.charAt(at)];
    if (closing === undefined) continue;
    const end = text.indexOf(closing, at + 1);
    const lineEnd = text.indexOf('\n', at);
    const stretch = { start: at, end: end >= 0 ? end + 1 : lineEnd >= 0 ? lineEnd : text.length };
    found.push(stretch);
    at = stretch.end - 1;
  }
  return found;
}
