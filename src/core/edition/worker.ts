import { parentPort, workerData } from 'node:worker_threads';
import { worldOf } from '../check/world-of.ts';
import type { World } from '../check/world.ts';
import type { Article } from '../newsroom/model.ts';
import { readJob, workJob } from './jobs.ts';
import type { Order } from './pool.ts';
import { bodyOf } from './shelf.ts';
import { answersOf } from './witness.ts';
import type { Answer } from './witness.ts';

const { root } = workerData as { root: string };
let surroundings: { world: World; answer: Answer } | undefined;

parentPort?.on('message', (order: Order) => {
  switch (order.kind) {
    case 'surroundings': {
      const { registries, articles, files, today, records } = order;
      const world = worldOf(root, { registries, articles, files, today });
      surroundings = { world, answer: answersOf(world, records) };
      return;
    }
    case 'read':
      parentPort?.postMessage(order.files.map((file) => readJob(root, file)));
      return;
    case 'work':
      parentPort?.postMessage(
        order.articles.map((data) => {
          if (!surroundings) throw new Error('articles came before their surroundings');
          const article: Article = { ...data, body: bodyOf(root, data.file) };
          return workJob(root, article, surroundings.world, surroundings.answer);
        }),
      );
  }
});
