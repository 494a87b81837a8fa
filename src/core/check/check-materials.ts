import type { Fault } from '../newsroom/fault.ts';
import { locatorOf } from './locator.ts';
import { RULES } from './rules.ts';
import { subjectOf } from './subject.ts';
import type { Material, Subject } from './subject.ts';
import type { World } from './world.ts';

/** Every fault that the rules find in the given texts. */
export function checkMaterials(root: string, materials: readonly Material[], world: World): Fault[] {
  return materials.flatMap((material) => checkMaterial(root, material, world).faults);
}

/** Every fault that the rules find in one text, and the text as they saw it. */
export function checkMaterial(root: string, material: Material, world: World): { faults: Fault[]; subject: Subject } {
  const subject = subjectOf(material, locatorOf(root, material.file));
  return { faults: RULES.flatMap((rule) => rule.check(subject, world)), subject };
}
