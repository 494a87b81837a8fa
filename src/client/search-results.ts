import type { Piece } from '../core/search/query/excerpt.ts';
import { KIND_NAMES } from '../core/search/query/kinds.ts';
import type { Result } from '../core/search/query/search.ts';
import { element } from './element.ts';

/** Results carry their kind as text; an unknown one has no word. */
const KINDS: Readonly<Record<string, string>> = KIND_NAMES;

const pieces = (parts: readonly Piece[]): (Node | string)[] =>
  parts.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

const day = (date: string): string => date.split('-').reverse().join('/');

/** One result as a list item; text is set as text, never as HTML. */
export const resultView = (result: Result): HTMLElement => {
  const link = document.createElement('a');
  link.href = result.url;
  link.append(...pieces(result.title));
  const facts = [result.note, result.date === undefined ? undefined : day(result.date)].filter(
    (fact) => fact !== undefined,
  );
  return element(
    'li',
    'hit',
    element('p', 'hit-kind', KINDS[result.kind] ?? result.kind),
    element('h2', 'hit-title', link),
    ...(result.excerpt.length > 0 ? [element('p', 'hit-excerpt', ...pieces(result.excerpt))] : []),
    ...(result.reason === undefined ? [] : [element('p', 'hit-reason', result.reason)]),
    ...(facts.length > 0 ? [element('p', 'hit-facts', facts.join(' · '))] : []),
  );
};
