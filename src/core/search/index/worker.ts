/** The thread that indexes: bags, chunks and files are made here, so that whoever renders pages is not held up. */
import { parentPort } from 'node:worker_threads';
import { Publisher, type Place, type SearchStats } from './publisher.ts';
import type { RecordHead } from '../record.ts';

/** What the thread is told to do, in the order of a {@link Publisher}'s methods. */
export type Order =
  | { readonly kind: 'open'; readonly place: Place }
  | { readonly kind: 'take'; readonly id: string; readonly digest: string }
  | {
      readonly kind: 'begin';
      readonly id: string;
      readonly digest: string;
      readonly heads: readonly RecordHead[];
      readonly keys: readonly string[];
    }
  | { readonly kind: 'add'; readonly id: string; readonly texts: readonly (readonly [number: number, text: string])[] }
  | { readonly kind: 'end'; readonly id: string }
  | { readonly kind: 'finish'; readonly shards: readonly string[] };

/** What it answers to each order. */
export interface Replies {
  readonly open: undefined;
  readonly take: boolean;
  readonly begin: number[];
  readonly add: undefined;
  readonly end: undefined;
  readonly finish: Omit<SearchStats, 'seconds'>;
}
export type Reply = { readonly done: Replies[Order['kind']] } | { readonly error: unknown };

let publisher: Publisher | undefined;
const opened = (): Publisher => {
  if (!publisher) throw new Error('an order came before “open”');
  return publisher;
};

const obey = async (order: Order): Promise<Replies[Order['kind']]> => {
  switch (order.kind) {
    case 'open':
      publisher = new Publisher(order.place);
      return undefined;
    case 'take':
      return opened().take(order.id, order.digest);
    case 'begin':
      return opened().begin(order.id, order.digest, order.heads, order.keys);
    case 'add':
      await opened().add(order.id, order.texts);
      return undefined;
    case 'end':
      await opened().end(order.id);
      return undefined;
    case 'finish':
      return opened().finish(order.shards);
  }
};

let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (order: Order) => {
  last = last.then(async () => {
    try {
      parentPort?.postMessage({ done: await obey(order) } satisfies Reply);
    } catch (error) {
      parentPort?.postMessage({ error } satisfies Reply);
    }
  });
});
