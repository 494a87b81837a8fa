import { hash } from 'node:crypto';
import { planShards, type Shard } from './index/shards.ts';
import type { SearchStats } from './index/publisher.ts';
import { IndexThread } from './index/thread.ts';
import { wholeRecord, type LaterRecord, type RecordPlace, type SearchBuild, type SearchRecord } from './record.ts';

export type { SearchStats };

/** Texts that go to the thread at one time. */
const BATCH = 50;

/** Stands for what a record says, its text included. */
const digestOf = (record: SearchRecord): string => hash('sha1', JSON.stringify(record));

/** Has one shard indexed; texts are fetched batch by batch, while those before are at work. */
const sendShard = async (
  thread: IndexThread,
  { id, records: places }: Shard<SearchRecord | LaterRecord>,
): Promise<void> => {
  const records = places.map(wholeRecord);
  const keys = records.map(digestOf);
  const digest = hash('sha1', keys.join('\n'));
  if (await thread.ask<'take'>({ kind: 'take', id, digest })) return;
  const missing = await thread.ask<'begin'>({ kind: 'begin', id, digest, heads: records, keys });
  let before: Promise<unknown> = Promise.resolve();
  for (let at = 0; at < missing.length; at += BATCH) {
    const texts = missing.slice(at, at + BATCH).map((number) => [number, records[number]?.text ?? ''] as const);
    const added = thread.ask<'add'>({ kind: 'add', texts });
    // Whoever waits for it next hears of a failure.
    added.catch(() => undefined);
    await before;
    before = added;
  }
  await before;
  await thread.ask<'end'>({ kind: 'end' });
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
  { records, ...place }: Omit<SearchBuild, 'out'> & { readonly out?: string },
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
    for (const shard of inOrderOfWork(shards)) await sendShard(thread, shard);
    const done = await thread.ask<'finish'>({ kind: 'finish', shards: shards.map(({ id }) => id) });
    return { ...done, seconds: (performance.now() - begun) / 1000 };
  } finally {
    await thread.close();
  }
};
