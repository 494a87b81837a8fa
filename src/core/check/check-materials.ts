import type { Fault } from '../newsroom/fault.ts';
import { locatorOf } from './locator.ts';
import { RULES } from './rules.ts';
import { subjectOf } from './subject.ts';
import type { Material } from './subject.ts';
import type { World } from './world.ts';

/** Every fault that the rules find in the given texts. */
export function checkMaterials(root: string, materials: readonly Material[], world: World): Fault[] {
  const faults: Fault[] = [];
  for (const material of materials) {
    const subject = subjectOf(material, locatorOf(root, material.file));
    for (const rule of RULES) faults.push(...rule.check(subject, world));
  }
  return faults;
}
