import { hash } from 'node:crypto';
import { planShards, type Shard } from './index/shards.ts';
import type { SearchStats } from './index/publisher.ts';
import { IndexThread } from './index/thread.ts';
import { KnownShards } from './known-shards.ts';
import { wholeRecord, type LaterRecord, type RecordPlace, type SearchBuild, type SearchRecord } from './record.ts';

export type { SearchStats };

/** Texts that go to the thread at one time. */
const BATCH = 50;
/** Orders that may wait in the thread: enough for as long as this side is at work on a page, and few in memory. */
const AHEAD = 16;

/** Stands for what a record says, its text included. */
const digestOf = (record: SearchRecord): string => hash('sha1', JSON.stringify(record));

/** A shard that the thread has begun. */
interface BegunShard {
  readonly id: string;
  readonly records: readonly SearchRecord[];
  /** Numbers of the records whose text is needed. */
  readonly missing: readonly number[];
}

/** Has one shard begun; undefined when it came from the cache. */
const beginShard = async (
  thread: IndexThread,
  shard: Shard<SearchRecord | LaterRecord>,
  known: KnownShards | undefined,
): Promise<BegunShard | undefined> => {
  const { id, records: places } = shard;
  const take = (digest: string): Promise<boolean> => thread.ask<'take'>({ kind: 'take', id, digest });
  const origin = known?.originOf(shard) ?? '';
  const before = known?.digestOf(origin);
  if (before !== undefined && (await take(before))) {
    known?.keep(origin, before);
    return undefined;
  }
  const records = places.map(wholeRecord);
  const keys = records.map(digestOf);
  const digest = hash('sha1', keys.join('\n'));
  known?.keep(origin, digest);
  if (digest !== before && (await take(digest))) return undefined;
  return { id, records, missing: await thread.ask<'begin'>({ kind: 'begin', id, digest, heads: records, keys }) };
};

/** Has shards indexed, one after the other; texts are fetched batch by batch, while those before are at work. */
const sendShards = async (
  thread: IndexThread,
  shards: readonly Shard<SearchRecord | LaterRecord>[],
  known: KnownShards | undefined,
): Promise<void> => {
  const sent: Promise<unknown>[] = [];
  const send = async (obeyed: Promise<unknown>): Promise<void> => {
    // Whoever waits for it below hears of a failure.
    obeyed.catch(() => undefined);
    if (sent.push(obeyed) > AHEAD) await sent.shift();
  };
  const begin = (shard: (typeof shards)[number] | undefined): ReturnType<typeof beginShard> | undefined => {
    const begun = shard && beginShard(thread, shard, known);
    begun?.catch(() => undefined);
    return begun;
  };
  let next = begin(shards[0]);
  for (const number of shards.keys()) {
    const begun = await next;
    // The thread has the next shard before it is through with this one: it need not wait to be told of it.
    next = begin(shards[number + 1]);
    if (begun === undefined) continue;
    const { id, records, missing } = begun;
    for (let at = 0; at < missing.length; at += BATCH) {
      const texts = missing.slice(at, at + BATCH).map((one) => [one, records[one]?.text ?? ''] as const);
      await send(thread.ask<'add'>({ kind: 'add', id, texts }));
    }
    await send(thread.ask<'end'>({ kind: 'end', id }));
  }
  await Promise.all(sent);
};

/**
 * Builds the search index of a site: one index a shard (a year, or several small years), all of it classic scripts, so
 * that one set of files serves a web server and a double click alike. Shards that did not change come from the cache, and
 * of one that did only the records that changed are read. The work is done in a thread of its own: it may run beside the
 * rendering of pages, for this side only fetches texts. `out` must keep its `chi-muc/` to this function until it is done.
 * @throws Error when two records have one address, or when Pagefind refuses a record
 */
export const buildSearch = (build: SearchBuild): Promise<SearchStats> => inThread(build, () => true);

/**
 * Finishes some shards of an index and leaves them in the cache, where the build of the whole index finds them.
 * @returns their names in the cache
 * @throws as {@link buildSearch}
 */
export const finishShards = async (
  build: Omit<SearchBuild, 'out'>,
  wanted: (shard: Shard<RecordPlace>) => boolean,
): Promise<readonly string[]> => (await inThread(build, wanted)).names;

/**
 * The latest first: it is the one that changes, and those from the cache are put in while Pagefind works on it. The
 * smallest last: nothing is left to do while Pagefind works on that.
 */
const inOrderOfWork = <R>(shards: readonly Shard<R>[]): Shard<R>[] => [
  ...shards.slice(-1),
  ...shards.slice(0, -1).sort((a, b) => b.records.length - a.records.length),
];

const inThread = async (
  { records, ground, ...place }: Omit<SearchBuild, 'out'> & { readonly out?: string },
  wanted: (shard: Shard<RecordPlace>) => boolean,
): Promise<SearchStats> => {
  const begun = performance.now();
  const seen = new Set<string>();
  for (const { url } of records) {
    if (seen.has(url)) throw new Error(`Hai mục tìm kiếm cùng địa chỉ: ${url}`);
    seen.add(url);
  }
  const thread = new IndexThread();
  try {
    await thread.ask<'open'>({ kind: 'open', place });
    const shards = planShards(records).filter(wanted);
    const known = ground === undefined ? undefined : new KnownShards(`${place.cache}.json`, ground);
    await sendShards(thread, inOrderOfWork(shards), known);
    const done = await thread.ask<'finish'>({ kind: 'finish', shards: shards.map(({ id }) => id) });
    known?.write();
    return { ...done, seconds: (performance.now() - begun) / 1000 };
  } finally {
    await thread.close();
  }
};
