import { sortFaults } from '../newsroom/fault.ts';
import type { Fault } from '../newsroom/fault.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { readNewsroom } from '../newsroom/read.ts';
import { checkMaterials } from './check-materials.ts';
import { materialsOf } from './materials.ts';
import { pictureFaults } from './pictures.ts';
import { worldOf } from './world-of.ts';

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
}

/** Reads the newsroom in the folder `root`, once, and has every rule look at every text. */
export function checkNewsroom(root: string, { today = dayOf(new Date()) }: CheckOptions = {}): Promise<Check> {
  const { newsroom, readable, faults, articleFiles, files } = readNewsroom(root);
  const world = worldOf(root, readable, files, today);
  const found = [...faults, ...pictureFaults(root, files), ...checkMaterials(root, materialsOf(readable), world)];
  const whole = found.some(({ severity }) => severity === 'error') ? undefined : newsroom;
  return Promise.resolve({ newsroom: whole, faults: sortFaults(found), articleFiles });
}

/** A day as `2019-02-12`, by the clock of this machine. */
function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
