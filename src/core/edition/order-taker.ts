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

/** Carries out orders over the articles of a newsroom; in a thread, or in the one that gives the orders. */
export class OrderTaker {
  readonly #root: string;
  #surroundings: { world: World; answer: Answer } | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** @returns a result for each article of the order, in its order */
  take(order: Order): unknown[] {
    const root = this.#root;
    const whole = (data: Omit<Article, 'body'>): Article => ({ ...data, body: bodyOf(root, data.file) });
    switch (order.kind) {
      case 'surroundings': {
        const { registries, articles, files, today, records } = order;
        const world = worldOf(root, { registries, articles, files, today });
        this.#surroundings = { world, answer: answersOf(world, records) };
        return [];
      }
      case 'read':
        return order.files.map((file) => readJob(root, file));
      case 'check':
        return order.articles.map((data) => checkMaterials(root, [articleMaterial(whole(data))], this.#known().world));
      case 'work':
        return order.articles.map((data) => workJob(root, whole(data), this.#known().world, this.#known().answer));
    }
  }

  #known(): { world: World; answer: Answer } {
    if (!this.#surroundings) throw new Error('articles came before their surroundings');
    return this.#surroundings;
  }
}
