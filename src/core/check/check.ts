import { sortFaults } from '../newsroom/fault.ts';
import type { Fault } from '../newsroom/fault.ts';
import type { Article, Newsroom } from '../newsroom/model.ts';
import { readNewsroom } from '../newsroom/read.ts';
import type { Reading } from '../newsroom/read.ts';
import { checkMaterials } from './check-materials.ts';
import { articleMaterial, otherMaterialsOf } from './materials.ts';
import { pictureFaults } from './pictures.ts';
import { partsOfWorld, worldOf } from './world-of.ts';
import type { WorldParts } from './world-of.ts';
import type { World } from './world.ts';

/** What a check gives. */
export interface Check {
  /** The model, when nothing is in error. */
  newsroom: Newsroom | undefined;
  /** Every fault of every file, in the order of a reader. */
  faults: Fault[];
  /** How many article files there are; each is published, a draft, or named in an error. */
  articleFiles: number;
}

export interface CheckOptions {
  /** The day on which the check runs, `2019-02-12`; today unless told. */
  today?: string;
  /** The newsroom, when it has been read already. */
  reading?: Reading;
  /** Checks the articles; one after the other unless told. */
  checkArticles?: (articles: readonly Article[], world: World, parts: WorldParts) => Promise<readonly Fault[]>;
}

/** Reads the newsroom in the folder `root`, once, and has every rule look at every text. */
export async function checkNewsroom(
  root: string,
  {
    today = dayOf(new Date()),
    reading = readNewsroom(root),
    checkArticles = (articles, world) => Promise.resolve(checkMaterials(root, articles.map(articleMaterial), world)),
  }: CheckOptions = {},
): Promise<Check> {
  const { newsroom, readable, faults, articleFiles, files } = reading;
  const parts = partsOfWorld(readable, files, today);
  const world = worldOf(root, parts);
  const found = [
    ...faults,
    ...pictureFaults(root, files),
    ...checkMaterials(root, otherMaterialsOf(readable), world),
    ...(await checkArticles([...readable.articles, ...readable.drafts], world, parts)),
  ];
  const whole = found.some(({ severity }) => severity === 'error') ? undefined : newsroom;
  return { newsroom: whole, faults: sortFaults(found), articleFiles };
}

/** A day as `2019-02-12`, by the clock of this machine. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
