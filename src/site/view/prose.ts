import { renderMarkdown } from '../../core/markdown/render.ts';
import type { Fault } from '../../core/newsroom/fault.ts';
import type { Issue, Letter, Newsroom } from '../../core/newsroom/model.ts';

/** Tells the HTML of an editorial or a letter, '' when there is none. Pages know no Markdown: it would have to be loaded with them. */
export type ProseOf = (of: Issue | Letter) => string;

/**
 * The HTML of an editorial or a letter; '' when there is none.
 * @throws at a link that leads nowhere, with file and line
 */
export function prose(newsroom: Newsroom, { file, body, bodyLine }: Issue | Letter): string {
  if (body.trim() === '') return '';
  const faults: Fault[] = [];
  const html = renderMarkdown(body, { file, bodyLine, newsroom, bySlug: newsroom.bySlug, faults });
  const [first] = faults;
  if (first) throw new Error(`${first.file}:${first.line}:${first.column} ${first.cause}`);
  return html;
}
