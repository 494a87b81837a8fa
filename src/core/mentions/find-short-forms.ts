import { matchesOf } from '../text/matches.ts';
import type { Annotation } from './annotation.ts';

/** A word that may be a short form: capitals, with the marks and joints that such forms have (T.Ư, KH&CN, CT-XH, Đ/c). */
const WORD = /\p{Lu}(?<![\p{L}\p{N}/.-]\p{Lu})[\p{L}\p{N}]*(?:[.&/-]\p{L}+)*(?![\p{L}\p{N}/])/gu;

/** The first use of each abbreviation that has one meaning. */
export function findAbbreviations(text: string, known: ReadonlyMap<string, string>): Annotation[] {
  if (known.size === 0) return [];
  const seen = new Set<string>();
  const found: Annotation[] = [];
  for (const match of matchesOf(text, WORD)) {
    const short = match[0].normalize('NFC');
    const meaning = known.get(short);
    if (meaning === undefined || seen.has(short)) continue;
    seen.add(short);
    found.push({ kind: 'abbreviation', meaning, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** A document code, or “Đ/c” with the word behind it: what no line may break. */
const UNBROKEN =
  /(?<![\p{L}\p{N}])(?:\d{1,4}(?:\.\d{1,2})?(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*|[Đđ]\/c(?=\s))/gu;

/** Stretches that must stay on one line. */
export function findUnbroken(text: string): Annotation[] {
  return matchesOf(text, UNBROKEN).map(({ 0: match, index }) => ({
    kind: 'unbroken',
    start: index,
    end: index + match.length,
  }));
}
