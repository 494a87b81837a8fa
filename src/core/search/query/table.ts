/**
 * What filters and the order by date need of every record of a shard, without reading its text: one row a record, in
 * columns. Loaded only after the first results stand.
 */
export interface RecordTable {
  /** YYYY[-MM[-DD]] or ''. */
  readonly dates: readonly string[];
  readonly facets: readonly FacetColumn[];
}

interface FacetColumn {
  readonly name: string;
  readonly values: readonly string[];
  /** For each record the numbers of its values. */
  readonly rows: readonly (readonly number[])[];
}

/** One value of a facet and how many of the present hits have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}
export interface Facet {
  readonly name: string;
  readonly values: readonly FacetValue[];
}

/** Chosen values by facet; within a facet any of them, all facets together. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** One record's row. */
export interface Row {
  readonly date: string;
  readonly facets: ReadonlyMap<string, readonly string[]>;
}

export const rowsOf = (table: RecordTable): Row[] =>
  table.dates.map((date, i) => ({
    date,
    facets: new Map(
      table.facets.map(({ name, values, rows }) => [name, (rows[i] ?? []).flatMap((value) => values[value] ?? [])]),
    ),
  }));

const passes = (row: Row, filters: Filters, except?: string): boolean =>
  Object.entries(filters).every(
    ([name, chosen]) =>
      name === except || chosen.length === 0 || row.facets.get(name)?.some((value) => chosen.includes(value)),
  );

/** Which rows pass the filters. */
export const filterRows = <T>(items: readonly T[], rowOf: (item: T) => Row | undefined, filters: Filters): T[] =>
  items.filter((item) => {
    const row = rowOf(item);
    return row !== undefined && passes(row, filters);
  });

/**
 * Counts each facet's values over hits, largest first; years newest first. A facet's own choice does not narrow its
 * own counts, so a second value of it can be added.
 */
export const countFacets = (rows: readonly Row[], filters: Filters): Facet[] => {
  const facets = new Map<string, Map<string, number>>();
  for (const row of rows)
    for (const [name, values] of row.facets) {
      if (!passes(row, filters, name)) continue;
      let counts: Map<string, number> | undefined = facets.get(name);
      if (!counts) facets.set(name, (counts = new Map<string, number>()));
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  for (const [name, chosen] of Object.entries(filters))
    for (const value of chosen) {
      let counts: Map<string, number> | undefined = facets.get(name);
      if (!counts) facets.set(name, (counts = new Map<string, number>()));
      counts.set(value, counts.get(value) ?? 0);
    }
  return [...facets]
    .filter(([, counts]) => counts.size > 0)
    .map(([name, counts]) => ({
      name,
      values: [...counts]
        .map(([value, count]) => ({ value, count, chosen: filters[name]?.includes(value) ?? false }))
        .sort((a, b) => (/^\d{4}$/.test(a.value) ? (a.value < b.value ? 1 : -1) : b.count - a.count)),
    }));
};
