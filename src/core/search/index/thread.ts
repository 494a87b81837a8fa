import { Worker } from 'node:worker_threads';
import type { Order, Replies, Reply } from './worker.ts';

/** The thread that indexes, seen from outside. Orders are obeyed one after the other. */
export class IndexThread {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), {
    // Bags are made and dropped one after another: a larger nursery only holds what is dead already.
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  });
  readonly #waiting: { ok: (reply: unknown) => void; no: (cause: unknown) => void }[] = [];
  #broken: Error | undefined;

  constructor() {
    this.#worker.on('message', (reply: Reply) => {
      const waiting = this.#waiting.shift();
      if ('error' in reply) waiting?.no(reply.error);
      else waiting?.ok(reply.done);
    });
    this.#worker.on('error', (cause) => {
      this.#broken = cause instanceof Error ? cause : new Error(String(cause));
      for (const { no } of this.#waiting.splice(0)) no(this.#broken);
    });
  }

  /** Gives an order. @throws what the thread threw */
  ask<K extends Order['kind']>(order: Extract<Order, { kind: K }>): Promise<Replies[K]> {
    return new Promise((ok, no) => {
      if (this.#broken) {
        no(this.#broken);
        return;
      }
      this.#waiting.push({ ok: ok as (reply: unknown) => void, no });
      this.#worker.postMessage(order);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
