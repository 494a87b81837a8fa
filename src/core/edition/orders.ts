import { parentPort, workerData } from 'node:worker_threads';
import { checkMaterials } from '../check/check-materials.ts';
import { articleMaterial } from '../check/materials.ts';
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
    case 'check':
      parentPort?.postMessage(
        order.articles.map((data) => checkMaterials(root, [articleMaterial(whole(data))], known().world)),
      );
      return;
    case 'work':
      parentPort?.postMessage(order.articles.map((data) => workJob(root, whole(data), known().world, known().answer)));
  }
});

const whole = (data: Omit<Article, 'body'>): Article => ({ ...data, body: bodyOf(root, data.file) });

function known(): { world: World; answer: Answer } {
  if (!surroundings) throw new Error('articles came before their surroundings');
  return surroundings;
}
