import type { z } from 'zod';

import type { Fault } from './fault.ts';
import { readText } from './read-text.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { schemaFaults } from './messages.ts';
import { referencesIn } from './references.ts';
import type { Reference } from './references.ts';
import { readYaml } from './yaml-source.ts';
import type { YamlSource } from './yaml-source.ts';

/** A file whose data fitted its schema; `yaml` leads from its values back to their places. */
export interface ReadFile<T> {
  file: string;
  data: T;
  yaml: YamlSource;
  references: Reference[];
  body: string;
  bodyLine: number;
}

/** Reads one YAML file by `schema`; what is wrong goes to `faults`, and then nothing is returned. */
export function readYamlFile<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  faults: Fault[],
): ReadFile<z.output<S>> | undefined {
  const text = readText(root, file, faults);
  if (text === undefined) return undefined;
  return fit(readYaml(text, file), file, schema, faults, { body: '', bodyLine: 1 });
}

/** Reads one Markdown file with frontmatter by `schema`, likewise. */
export function readMarkdownFile<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  faults: Fault[],
): ReadFile<z.output<S>> | undefined {
  const text = readText(root, file, faults);
  if (text === undefined) return undefined;
  const parts = splitFrontmatter(text, file);
  if ('kind' in parts) return void faults.push(parts);
  return fit(readYaml(parts.matter, file, 2), file, schema, faults, parts);
}

function fit<S extends z.ZodType>(
  yaml: YamlSource,
  file: string,
  schema: S,
  faults: Fault[],
  { body, bodyLine }: { body: string; bodyLine: number },
): ReadFile<z.output<S>> | undefined {
  faults.push(...yaml.faults);
  if (yaml.faults.length > 0) return undefined;
  const result = schema.safeParse(yaml.value);
  if (!result.success)
    return void faults.push(...schemaFaults(result.error.issues, yaml, file, (path) => keysAt(schema, path)));
  return { file, data: result.data, yaml, references: referencesIn(schema, yaml.value), body, bodyLine };
}

/** The keys a schema allows at a path, for “did you mean”. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const definition = (schema as z.core.$ZodTypes)._zod.def;
  switch (definition.type) {
    case 'optional':
    case 'default':
      return keysAt(definition.innerType, path);
    case 'pipe':
      return keysAt(definition.in, path);
    case 'union':
      return definition.options.flatMap((option) => keysAt(option, path));
    case 'array':
      return path.length > 0 ? keysAt(definition.element, path.slice(1)) : [];
    case 'object': {
      if (path.length === 0) return Object.keys(definition.shape);
      const next = definition.shape[String(path[0])];
      return next ? keysAt(next, path.slice(1)) : [];
    }
    default:
      return [];
  }
}
