import { hash } from 'node:crypto';
import { checkNewsroom } from '../check/check.ts';
import type { Check } from '../check/check.ts';
import type { WorldParts } from '../check/world-of.ts';
import type { World } from '../check/world.ts';
import type { Fault } from '../newsroom/fault.ts';
import { listFiles } from '../newsroom/files.ts';
import type { Article } from '../newsroom/model.ts';
import { readNewsroom } from '../newsroom/read.ts';
import type { Readable } from '../newsroom/read.ts';
import { workOn } from './article-work.ts';
import type { ArticleWork, Found } from './article-work.ts';
import { readJob, workJob } from './jobs.ts';
import type { ReadResult, WorkResult } from './jobs.ts';
import { Pool } from './pool.ts';
import type { Shelf } from './shelf.ts';
import { answersOf, holdsFor } from './witness.ts';

/** Called as work goes on, with how much of it is done. */
export type Progress = (phase: 'read' | 'render', done: number, total: number) => void;

/** How much was done anew. */
export interface EditionStats {
  read: number;
  rendered: number;
}

/** A newsroom that was read, checked and rendered. */
export interface Edition extends Check {
  readonly stats: EditionStats;
  /** One of the long texts of an article; made again, as those below, when the shelf has lost it. */
  readonly longText: (article: Article, part: 'html' | 'text') => string;
  /** What was found in its text. */
  readonly found: (article: Article) => Found;
  /** The sentences in it that name records, as {@link backlinksOf} wants them. */
  readonly quotations: (article: Article) => string;
  /** The files of articles that were put off in a hurry: they stand as they were made for other records. */
  readonly pending: ReadonlySet<string>;
  /** Does an article that was put off. */
  readonly renew: (article: Article) => void;
}

export interface EditionOptions {
  progress?: Progress;
  /** The day on which it is read, `2019-02-12`; today unless told. */
  today?: string;
  /** Which articles are checked and rendered, when others do the rest; all of them unless told. */
  share?: (newsroom: Readable) => (article: Article) => boolean;
  /** Puts off what a changed record wants done again, when that is much; see `pending`. */
  hurry?: boolean;
  /** Ends the work on articles before they are all done; what has been done is kept. */
  signal?: AbortSignal;
}

/** Fewer articles than this are done before threads have started. */
const WORTH_THREADS = 60;

/**
 * Reads, checks and renders a newsroom: what has not changed comes from the shelf, what has is done in threads when it
 * is much. Everything that was made lies on the shelf afterwards.
 * @throws the reason of `signal` when it is aborted
 */
export async function readEdition(
  root: string,
  shelf: Shelf,
  { progress = () => undefined, today, share = () => () => true, hurry = false, signal }: EditionOptions = {},
): Promise<Edition> {
  const pool = new Pool(root);
  const stats: EditionStats = { read: 0, rendered: 0 };
  const pending = new Set<string>();
  let again: (article: Article) => ArticleWork = () => {
    throw new Error('nothing has been rendered yet');
  };
  let renew: Edition['renew'] = () => undefined;
  try {
    shelf.lookAgain();
    const listed = listFiles(root);
    const articleFiles = listed.flatMap(({ path, link }) => (!link && /^articles\/.*\.mdx?$/.test(path) ? path : []));
    const changed = articleFiles.filter((file) => !shelf.isSame(file));
    await eachOf<string, ReadResult>(
      changed,
      (done) => pool.read(changed, done),
      (file) => readJob(root, file),
      ({ file, reading, digest }) => {
        shelf.keepReading(file, reading, digest);
        progress('read', ++stats.read, changed.length);
      },
    );
    const reading = readNewsroom(root, { listed, remember: shelf.remember });
    shelf.sweep(new Set(listed.map(({ path }) => path)));
    const isMine = share(reading.readable);
    const checkArticles = async (all: readonly Article[], world: World, parts: WorldParts): Promise<Fault[]> => {
      const articles = all.filter(isMine);
      const records = hash('sha1', JSON.stringify(Object.values(parts.registries).map(plain)));
      const answer = answersOf(world, records);
      const holds = holdsFor(answer);
      again = (article) => workOn(root, article, world, answer);
      renew = (article) => {
        if (pending.delete(article.file)) shelf.keepWork(workJob(root, article, world, answer));
      };
      let stale = articles.filter((article) => {
        const work = shelf.work(article);
        return !(work && holds(work.heard));
      });
      if (hurry && stale.length >= WORTH_THREADS) {
        for (const article of stale) if (isSound(shelf, article)) pending.add(article.file);
        stale = stale.filter(({ file }) => !pending.has(file));
      }
      await eachOf<Article, WorkResult>(
        stale,
        (done) => {
          pool.surround(parts, records);
          return unless(signal, pool.work(stale, done));
        },
        (article) => workJob(root, article, world, answer),
        (result) => {
          shelf.keepWork(result);
          progress('render', ++stats.rendered, stale.length);
        },
      );
      const faults = articles.flatMap((article) => shelf.work(article)?.faults ?? []);
      if (faults.some(({ severity }) => severity === 'error')) return faults;
      return [...faults, ...articles.flatMap((one) => (one.draft ? [] : (shelf.work(one)?.textFaults ?? [])))];
    };
    const check = await checkNewsroom(root, { reading, checkArticles, ...(today !== undefined && { today }) });
    shelf.flush();
    const longText: Edition['longText'] = (article, part) => shelf.long(article, part) ?? again(article)[part];
    const found: Edition['found'] = (article) => shelf.found(article) ?? again(article).found;
    const quotations: Edition['quotations'] = (article) => shelf.quotations(article) ?? again(article).quotations;
    return { ...check, stats, longText, found, quotations, pending, renew };
  } finally {
    await pool.close();
  }
}

/** Whether an article has been made before, and had no error. */
const isSound = (shelf: Shelf, article: Article): boolean =>
  shelf.work(article)?.faults.every(({ severity }) => severity !== 'error') ?? false;

/** What `work` gives, unless the signal comes first. */
function unless(signal: AbortSignal | undefined, work: Promise<void>): Promise<void> {
  if (!signal) return work;
  const aborted = new Promise<never>((_done, fail) => {
    const stop = () => {
      fail(signal.reason as Error);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([work, aborted]);
}

/** Few items one by one in this thread, many in others. */
async function eachOf<T, R>(
  items: readonly T[],
  inThreads: (done: (result: R) => void) => Promise<void>,
  here: (item: T) => R,
  done: (result: R) => void,
): Promise<void> {
  if (items.length >= WORTH_THREADS) return inThreads(done);
  for (const item of items) done(here(item));
}

/** Maps as JSON shows them. */
const plain = (value: unknown): unknown => (value instanceof Map ? [...(value as Map<unknown, unknown>)] : value);
