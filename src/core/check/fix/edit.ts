import type { Place } from '../../newsroom/fault.ts';

/** Words of a file to put in place of others. */
export interface Edit extends Place {
  from: string;
  to: string;
}

/**
 * The text with the edits made. An edit whose words do not stand at its place is left out: a place may be vague, and
 * mending must never touch anything else.
 * @param text with LF line ends
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lines = text.split('\n');
  for (const { line, column, from, to } of edits.toSorted((a, b) => b.line - a.line || b.column - a.column)) {
    const old = lines[line - 1];
    if (old?.startsWith(from, column - 1))
      lines[line - 1] = old.slice(0, column - 1) + to + old.slice(column - 1 + from.length);
  }
  return lines.join('\n');
}
