import { parentPort, workerData } from 'node:worker_threads';
import { OrderTaker } from './order-taker.ts';
import type { Order } from './pool.ts';

const { root } = workerData as { root: string };
const taker = new OrderTaker(root);

parentPort?.on('message', (order: Order) => {
  const results = taker.take(order);
  if (order.kind !== 'surroundings') parentPort?.postMessage(results);
});
