import type { RecordPlace } from '../record.ts';

/** Records that share one index. */
export interface Shard<R> {
  /** "2019", "2018-2019" for several small years together, "2019-01_2019-06" for a part of a large one. */
  readonly id: string;
  readonly records: readonly R[];
}

/** How large shards may be. */
export interface ShardSizes {
  /**
   * Small years come together up to this many records, and larger years are cut: a query opens every shard, so few
   * shards mean few requests; Pagefind takes 70 kB a record while it indexes, so no shard may be large.
   */
  readonly limit: number;
  /** The same for the latest year, where there is more than one shard: what is edited day by day must be quick to index. */
  readonly daily: number;
}
const SIZES: ShardSizes = { limit: 2000, daily: 1000 };
/** With so many records and more a query would open too many shards. */
const MANY = 30_000;
const LARGE: ShardSizes = { limit: 4000, daily: 2000 };
/** Stands for the date of a shard whose records have none. */
const UNDATED = '0000';

/** Lengths of a date that stand for a year, a month, a day. */
const SPANS = [4, 7, 10];

interface Group<R> {
  readonly span: string;
  readonly records: readonly R[];
}

/** Groups records by the beginning of their date, oldest first; groups that are too large are cut into shorter spans. */
const groupsOf = <R extends RecordPlace>(records: readonly R[], limit: number, depth: number): Group<R>[] =>
  [...Map.groupBy(records, ({ date = '' }) => date.slice(0, SPANS[depth]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([span, members]) =>
      members.length > limit && depth + 1 < SPANS.length
        ? groupsOf(members, limit, depth + 1)
        : [{ span, records: members }],
    );

/** Puts neighbouring groups together as long as they stay within the limit. */
const packed = <R extends RecordPlace>(groups: readonly Group<R>[], limit: number): Shard<R>[] => {
  const shards: { spans: string[]; records: R[] }[] = [];
  for (const { span, records } of groups) {
    const open = shards.at(-1);
    if (open && open.records.length + records.length <= limit) {
      open.spans.push(span);
      open.records.push(...records);
    } else shards.push({ spans: [span], records: [...records] });
  }
  return shards.map(({ spans, records }) => {
    const dated = spans.filter((span) => span !== '');
    const ends = [...new Set([dated[0] ?? UNDATED, dated.at(-1) ?? UNDATED])];
    return { id: ends.join(ends.some((span) => span.includes('-')) ? '_' : '-'), records: records.sort(order) };
  });
};

/**
 * Groups records by year, oldest first, so that old shards stay as they are when articles come in. Where there is more
 * than one shard, the latest year is apart, cut by months when it is large. Records without a date go with the latest
 * year. Within a shard the order is by date, then address, so that the same records always give the same shard.
 */
export const planShards = <R extends RecordPlace>(records: readonly R[], sizes?: ShardSizes): Shard<R>[] => {
  const { limit, daily } = sizes ?? (records.length < MANY ? SIZES : LARGE);
  const latest = records.reduce((max, { date = '' }) => (date > max ? date : max), '').slice(0, 4);
  const isRecent = ({ date = '' }: R): boolean => records.length > limit && (date === '' || date.startsWith(latest));
  return [
    ...packed(
      groupsOf(
        records.filter((record) => !isRecent(record)),
        limit,
        0,
      ),
      limit,
    ),
    ...packed(groupsOf(records.filter(isRecent), daily, 0), daily),
  ];
};

const order = (a: RecordPlace, b: RecordPlace): number => {
  const [left, right] = [`${a.date ?? ''} ${a.url}`, `${b.date ?? ''} ${b.url}`];
  return left < right ? -1 : left > right ? 1 : 0;
};
