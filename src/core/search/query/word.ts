/** One searchable word of a text: a syllable, a number, a date or a document code. */
export interface Word {
  /** Lower case, one spelling, accents kept: "hòa", "132354", "39nqtw". */
  readonly form: string;
  /** The form without marks: "hoa". Two words with one key look alike to a reader who types without accents. */
  readonly key: string;
  /** Where it stands in the text (UTF-16 units, `end` exclusive). An expanded abbreviation gives all its words one place. */
  readonly start: number;
  readonly end: number;
  /** Number of the clause; two words form a pair only within one clause. */
  readonly clause: number;
  /** A number, a date or a code. */
  readonly numeric: boolean;
  /** Set when the word comes from an abbreviation: the short form as written. */
  readonly short?: string;
}
