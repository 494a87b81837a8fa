import type { Link } from './link.ts';

/** A line of a record's facts. */
export interface Fact {
  readonly term: string;
  readonly values: readonly FactValue[];
}

/** What is known; with a link where it is another record, and a remark in small letters. */
export interface FactValue {
  readonly text: string;
  readonly href?: string | undefined;
  readonly remark?: string | undefined;
}

/** A value as a caller has it: a text, a link, several, or nothing. */
type Given = string | FactValue | Link | undefined | readonly (string | FactValue | Link)[];

/** The facts of a record in order; what is not known is left out. */
export function facts(given: readonly (readonly [string, Given])[]): Fact[] {
  return given.map(([term, value]) => ({ term, values: valuesOf(value) })).filter(({ values }) => values.length > 0);
}

function valuesOf(given: Given): FactValue[] {
  if (given === undefined || given === '') return [];
  if (typeof given === 'string') return [{ text: given }];
  if ('text' in given) return [given];
  return given.map((value) => (typeof value === 'string' ? { text: value } : value));
}
