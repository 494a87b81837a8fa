/** Some years of a long list, which have a page of their own. */
export interface Part<T> {
  /** The first of its years: its address keeps it when later years join. */
  readonly id: string;
  /** “2001–2006”, or “2001”. */
  readonly name: string;
  readonly items: readonly T[];
}

/** A list as its own page shows it, and the parts that hold all of it; none where the page does. */
export interface InParts<T> {
  readonly shown: readonly T[];
  readonly parts: readonly Part<T>[];
}

/** As many as one page may show; a longer one would be slow to load on a cheap phone. Years join one part up to this. */
const PAGE = 200;
/** How many of a longer list its first page shows. */
const NEWEST = 40;

/**
 * Cuts a long list by years. Years are joined from the oldest on, so that a new item changes the first page and the
 * latest part, and no other.
 * @param items newest first
 */
export function inParts<T>(items: readonly T[], yearOf: (item: T) => string): InParts<T> {
  if (items.length <= PAGE) return { shown: items, parts: [] };
  const years = [...Map.groupBy(items, yearOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const groups: { first: string; last: string; years: (readonly T[])[]; count: number }[] = [];
  for (const [year, members] of years) {
    const open = groups.at(-1);
    if (open && open.count + members.length <= PAGE) {
      open.last = year;
      open.years.push(members);
      open.count += members.length;
    } else groups.push({ first: year, last: year, years: [members], count: members.length });
  }
  const parts = groups.map(({ first, last, years: members }) => ({
    id: first,
    name: first === last ? first : `${first}–${last}`,
    items: members.toReversed().flat(),
  }));
  return { shown: items.slice(0, NEWEST), parts: parts.toReversed() };
}
