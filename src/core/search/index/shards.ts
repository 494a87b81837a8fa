import type { SearchRecord } from '../record.ts';

/** Records that share one Pagefind index. */
export interface Shard {
  /** "2019", or "2018-2019" for several small years together. */
  readonly id: string;
  readonly records: readonly SearchRecord[];
}

/**
 * Years are put together up to this many records: a query opens every shard, so few shards mean few requests; Pagefind takes
 * half a megabyte of memory a record while it indexes, so no shard may be large.
 */
export const SHARD_LIMIT = 3000;

/**
 * Groups records by year, oldest first, small years together; where there is more than one shard, the latest year has
 * one to itself. Within a shard the order is by date, then address, so
 * that the same records always give the same shard. Records without a date go with the latest year.
 */
export const planShards = (records: readonly SearchRecord[], limit = SHARD_LIMIT): Shard[] => {
  const latest = records.reduce((max, { date = '' }) => (date > max ? date : max), '').slice(0, 4) || '0000';
  const years = Map.groupBy(records, ({ date }) => date?.slice(0, 4) ?? latest);
  const groups: { years: string[]; records: SearchRecord[] }[] = [];
  for (const [year, members] of [...years].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const open = groups.at(-1);
    // What is edited day by day must not have old years indexed again.
    const daily = year === latest && records.length > limit;
    if (open && !daily && open.records.length + members.length <= limit) {
      open.years.push(year);
      open.records.push(...members);
    } else groups.push({ years: [year], records: [...members] });
  }
  return groups.map(({ years: span, records: members }) => ({
    id: [...new Set([span[0], span.at(-1)])].join('-'),
    records: members.sort((a, b) => order(a, b)),
  }));
};

const order = (a: SearchRecord, b: SearchRecord): number => {
  const [left, right] = [`${a.date ?? ''} ${a.url}`, `${b.date ?? ''} ${b.url}`];
  return left < right ? -1 : left > right ? 1 : 0;
};
