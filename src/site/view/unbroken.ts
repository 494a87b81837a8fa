import { findUnbroken } from '../../core/mentions/find-short-forms.ts';

/** A piece of a text; `whole` ones are codes that no line may break. */
export interface Piece {
  readonly text: string;
  readonly whole: boolean;
}

/** What every code has. */
const JOINT = /[-/]/;

/** A name or remark in pieces: “Nghị quyết ” and “18-NQ/TW”. */
export function pieces(text: string): Piece[] {
  if (!JOINT.test(text)) return text === '' ? [] : [{ text, whole: false }];
  const parts: Piece[] = [];
  let at = 0;
  for (const { start, end } of findUnbroken(text)) {
    if (start > at) parts.push({ text: text.slice(at, start), whole: false });
    parts.push({ text: text.slice(start, end), whole: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), whole: false });
  return parts;
}
