import { z } from 'zod';
import type { FieldMeta, ReferenceKind } from './schema/common.ts';

/** A reference found in a value: what it points at, by which id, and where it stands. */
export interface Reference {
  kind: ReferenceKind;
  id: string;
  path: PropertyKey[];
}

/** What a file refers to, by kind, each id once. Where it does so is looked up when it is wrong. */
export type References = Readonly<Partial<Record<ReferenceKind, readonly string[]>>>;

/** What references lead to, without their places; as JSON, for each article has some and they are looked at once. */
export function referenceList(references: readonly Reference[]): string {
  const groups: Partial<Record<ReferenceKind, string[]>> = {};
  for (const { kind, id } of references) {
    const group = (groups[kind] ??= []);
    if (!group.includes(id)) group.push(id);
  }
  return JSON.stringify(groups satisfies References);
}

/** The references in a YAML value, found by walking it along its schema; what does not fit the schema is passed over. */
export function referencesIn(schema: z.core.$ZodType, value: unknown, path: PropertyKey[] = []): Reference[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') {
    const kind = (z.globalRegistry.get(schema) as FieldMeta | undefined)?.reference;
    if (kind) return [{ kind, id: value, path }];
  }
  const definition = (schema as z.core.$ZodTypes)._zod.def;
  switch (definition.type) {
    case 'optional':
    case 'default':
    case 'nullable':
    case 'readonly':
      return referencesIn(definition.innerType, value, path);
    case 'pipe':
      return [...referencesIn(definition.in, value, path), ...referencesIn(definition.out, value, path)];
    case 'union':
      return definition.options.flatMap((option) => referencesIn(option, value, path));
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item: unknown, index) => referencesIn(definition.element, item, [...path, index]))
        : [];
    case 'object':
      return typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(definition.shape).flatMap(([key, inner]) =>
            Object.hasOwn(value, key)
              ? referencesIn(inner, (value as Record<string, unknown>)[key], [...path, key])
              : [],
          )
        : [];
    default:
      return [];
  }
}
