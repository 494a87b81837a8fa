import type { Newsroom } from '../../core/newsroom/model.ts';
import type { Abbreviation } from '../../core/newsroom/schema/abbreviation.ts';
import { compareVietnamese } from '../../core/text/sort.ts';

/** The table of short forms in the order of the dictionary. */
export const abbreviationTable = ({ abbreviations }: Newsroom): readonly Abbreviation[] =>
  abbreviations.toSorted((a, b) => compareVietnamese(a.short, b.short));
