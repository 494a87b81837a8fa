import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DonePage, PageJob } from './page-job.ts';
import type { PageWorkerData } from './page-worker.ts';

const BATCH = 20;
/** Batches that wait at a thread: one that it works on, and one so that it need not wait for the next. */
const WAITING = 2;

/** Threads that render pages. This one is left a processor, for it says what pages show and builds the search index. */
export class PageThreads {
  readonly #workers: { worker: Worker; waiting: number }[];
  readonly #done: (page: DonePage) => void;
  #batch: PageJob[] = [];
  #failure: Error | undefined;
  #wake: () => void = () => undefined;

  constructor(data: PageWorkerData, done: (page: DonePage) => void) {
    this.#done = done;
    this.#workers = Array.from({ length: Math.max(1, availableParallelism() - 1) }, () => {
      const one = {
        worker: new Worker(new URL('./page-worker.ts', import.meta.url), { workerData: data }),
        waiting: 0,
      };
      one.worker.on('message', (pages: DonePage[]) => {
        one.waiting -= 1;
        pages.forEach(this.#done);
        this.#wake();
      });
      one.worker.on('error', (error) => {
        this.#failure = error instanceof Error ? error : new Error(String(error));
        this.#wake();
      });
      return one;
    });
  }

  /** Gives the threads a page; waits while they have enough to do. */
  async add(job: PageJob): Promise<void> {
    this.#batch.push(job);
    if (this.#batch.length >= BATCH) await this.#send();
  }

  /** Waits until every page is done. */
  async finish(): Promise<void> {
    if (this.#batch.length > 0) await this.#send();
    await this.#until(() => this.#workers.every(({ waiting }) => waiting === 0));
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map(({ worker }) => worker.terminate()));
  }

  async #send(): Promise<void> {
    const free = () => this.#workers.find(({ waiting }) => waiting < WAITING);
    await this.#until(() => free() !== undefined);
    const one = free();
    if (!one) return;
    one.waiting += 1;
    one.worker.postMessage(this.#batch);
    this.#batch = [];
  }

  async #until(holds: () => boolean): Promise<void> {
    for (;;) {
      if (this.#failure) throw this.#failure;
      if (holds()) return;
      await new Promise<void>((wake) => (this.#wake = wake));
    }
  }
}
