import { matchesOf } from '../text/matches.ts';

/** A stretch of text in UTF-16 units, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const OPENING = /["“«‘]/g;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '‘': '’', '"': '"' };

/**
 * The stretches of a text that stand in quotation marks, marks included; a quotation inside another belongs to it.
 * A quotation that is never closed goes to the end of its line, so that nothing in it is taken for the newsroom's own.
 */
export function quotations(text: string): Stretch[] {
  const found: Stretch[] = [];
  let past = 0;
  for (const { 0: mark, index: start } of matchesOf(text, OPENING)) {
    if (start < past) continue;
    const close = text.indexOf(CLOSING[mark] ?? '', start + 1);
    const lineEnd = text.indexOf('\n', start);
    past = close >= 0 ? close + 1 : lineEnd >= 0 ? lineEnd : text.length;
    found.push({ start, end: past });
  }
  return found;
}
