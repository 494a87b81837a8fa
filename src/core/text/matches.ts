/** What most texts have of most patterns. */
const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, none of which may be empty. As `matchAll`, which makes a copy of the pattern first:
 * for a short text that takes longer than the search.
 */
export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) found.push(match);
  return found;
};
