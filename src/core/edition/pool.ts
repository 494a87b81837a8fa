import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { WorldParts } from '../check/world-of.ts';
import type { Fault } from '../newsroom/fault.ts';
import type { Article } from '../newsroom/model.ts';
import type { ReadResult, WorkResult } from './jobs.ts';
import type { OrderTaker } from './order-taker.ts';

/** What a worker is told to do. */
export type Order =
  | ({ kind: 'surroundings'; records: string } & WorldParts)
  | { kind: 'read'; files: readonly string[] }
  | { kind: 'check'; articles: readonly Omit<Article, 'body'>[] }
  | { kind: 'work'; articles: readonly Omit<Article, 'body'>[] };

const BATCH = 25;
/** Articles between two looks at what the threads have done, for this thread works as well. */
const OWN_BATCH = 8;
/** Batches that a worker has at a time, so that it need not wait for this thread to take the results. */
const AHEAD = 2;

/** Megabytes for what an article leaves behind: a third of what a thread takes by itself, at no cost in time. */
const YOUNG = 24;

/**
 * Threads that read, check and render articles of one newsroom, each with its own copy of the records, and the thread
 * that gives them their orders: loading the program once more would cost more than a small newsroom's articles do.
 */
export class Pool {
  readonly #root: string;
  #workers: Worker[] = [];
  #own: Promise<OrderTaker> | undefined;
  #surroundings: Order | undefined;
  #closed = false;

  constructor(root: string) {
    this.#root = root;
  }

  /** Tells every worker what articles may refer to. */
  surround(parts: WorldParts, records: string): void {
    this.#surroundings = { kind: 'surroundings', records, ...parts };
    for (const worker of this.#started()) worker.postMessage(this.#surroundings);
  }

  read(files: readonly string[], done: (result: ReadResult) => void): Promise<void> {
    return this.#spread(files, (batch) => ({ kind: 'read', files: batch }), done);
  }

  /** Only what the rules say of each article. */
  check(articles: readonly Article[], done: (faults: readonly Fault[]) => void): Promise<void> {
    return this.#spread(articles, (batch) => ({ kind: 'check', articles: batch.map(withoutBody) }), done);
  }

  work(articles: readonly Article[], done: (result: WorkResult) => void): Promise<void> {
    return this.#spread(articles, (batch) => ({ kind: 'work', articles: batch.map(withoutBody) }), done);
  }

  /** Ends all work, that of this thread too, finished or not. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
    this.#workers = [];
  }

  #started(): Worker[] {
    if (this.#workers.length === 0) {
      const compiled = getCompileCacheDir();
      const data = { root: this.#root, compiled: compiled === undefined ? undefined : dirname(compiled) };
      this.#workers = Array.from(
        { length: Math.max(1, availableParallelism() - 1) },
        () =>
          new Worker(new URL('./worker.ts', import.meta.url), {
            workerData: data,
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
          }),
      );
    }
    return this.#workers;
  }

  /** Gives each worker batches as it is done with others; `done` gets every result, in no order. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what a worker posts has the type its order asks for
  async #spread<T, R>(items: readonly T[], order: (batch: T[]) => Order, done: (result: R) => void): Promise<void> {
    let next = 0;
    const workers = this.#started();
    const here = async (): Promise<void> => {
      const taker = await (this.#own ??= this.#ownTaker());
      if (this.#surroundings) taker.take(this.#surroundings);
      this.#surroundings = undefined;
      while (next < items.length && !this.#closed) {
        const results = taker.take(order(items.slice(next, (next += OWN_BATCH)))) as R[];
        // Short texts cut out of a file would keep all of it in memory; what comes from a thread is copied as well.
        for (const result of structuredClone(results)) done(result);
        await otherWork();
      }
    };
    await Promise.all([
      here(),
      ...workers.map(
        (worker) =>
          new Promise<void>((finished, failed) => {
            let waiting = 0;
            const give = () => {
              for (; waiting < AHEAD && next < items.length; waiting += 1)
                worker.postMessage(order(items.slice(next, (next += BATCH))));
              if (waiting > 0) return;
              worker.off('message', take).off('error', failed);
              finished();
            };
            const take = (results: R[]) => {
              waiting -= 1;
              try {
                for (const result of results) done(result);
                give();
              } catch (error) {
                failed(error instanceof Error ? error : new Error(String(error)));
              }
            };
            worker.on('message', take).once('error', failed);
            give();
          }),
      ),
    ]);
  }

  async #ownTaker(): Promise<OrderTaker> {
    const { OrderTaker } = await import('./order-taker.ts');
    return new OrderTaker(this.#root);
  }
}

/** An article's data; its body is not even asked for, the worker reads it from the file. */
function withoutBody(article: Article): Omit<Article, 'body'> {
  const names = Object.keys(article).filter((name) => name !== 'body') as Exclude<keyof Article, 'body'>[];
  return Object.fromEntries(names.map((name) => [name, article[name]])) as Omit<Article, 'body'>;
}
