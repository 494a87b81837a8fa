/** An office a person held. Dates are as precise as their source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; unknown is absent. */
export interface OfficeRecord {
  readonly title: string;
  /** The organisation's name (not its id): it gives the place that a short title leaves out. */
  readonly organisation?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Days (`YYYY-MM-DD`) on which a source shows the office held. */
  readonly attested?: readonly string[] | undefined;
}

/** What the word room needs to know of an official; the newsroom maps its records to it. */
export interface OfficialRecord {
  readonly id: string;
  readonly name: string;
  readonly otherNames?: readonly string[] | undefined;
  readonly offices: readonly OfficeRecord[];
}
