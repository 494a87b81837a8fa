import { findUnbroken } from '../../core/mentions/find-short-forms.ts';
import { escapeAsAstro } from '../../core/text/markup.ts';

/** What every code has. */
const JOINT = /[-/]/;

/** A name or remark as HTML, in which no line breaks a code: “Nghị quyết <span class="nowrap">18-NQ/TW</span>”. */
export function unbroken(text: string): string {
  if (!JOINT.test(text)) return escapeAsAstro(text);
  let html = '';
  let at = 0;
  for (const { start, end } of findUnbroken(text)) {
    html += `${escapeAsAstro(text.slice(at, start))}<span class="nowrap">${escapeAsAstro(text.slice(start, end))}</span>`;
    at = end;
  }
  return html + escapeAsAstro(text.slice(at));
}
