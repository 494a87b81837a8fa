import type { z } from 'zod';

import { countWords } from './count-words.ts';
import type { Fault } from './fault.ts';
import { readText } from './read-text.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { schemaFaults } from './messages.ts';
import { referenceList, referencesIn } from './references.ts';
import { readYaml } from './yaml-source.ts';
import type { YamlSource } from './yaml-source.ts';

/** What one file of the newsroom says, by itself: nothing here depends on any other file. */
export interface FileReading<T> {
  /** Undefined when the file is in error. */
  readonly data: T | undefined;
  /** What it refers to, as {@link referenceList} has it. */
  readonly references: string;
  /** The text below the frontmatter, and the line on which it begins; empty for YAML. */
  readonly body: string;
  readonly bodyLine: number;
  /** Words of the body, counted between spaces. */
  readonly words: number;
  readonly faults: readonly Fault[];
}

/** Reads one YAML file by `schema`. */
export function readYamlFile<S extends z.ZodType>(root: string, file: string, schema: S): FileReading<z.output<S>> {
  const faults: Fault[] = [];
  const text = readText(root, file, faults);
  if (text === undefined) return unread(faults);
  return fit(readYaml(text, file), file, schema, faults, { body: '', bodyLine: 1 });
}

/** Reads one Markdown file with frontmatter by `schema`. */
export function readMarkdownFile<S extends z.ZodType>(root: string, file: string, schema: S): FileReading<z.output<S>> {
  const faults: Fault[] = [];
  const text = readText(root, file, faults);
  if (text === undefined) return unread(faults);
  const parts = splitFrontmatter(text, file);
  if ('kind' in parts) return unread([...faults, parts]);
  return fit(readYaml(parts.matter, file, 2), file, schema, faults, parts);
}

/** A file's YAML with the places of its values; reads it anew, for only faults ask. */
export function openYaml(root: string, file: string): Pick<YamlSource, 'value' | 'locate'> & { text: string } {
  const text = readText(root, file, []) ?? '';
  if (file.endsWith('.yaml')) return { text, ...readYaml(text, file) };
  const parts = splitFrontmatter(text, file);
  return { text, ...readYaml('kind' in parts ? '' : parts.matter, file, 2) };
}

const unread = (faults: readonly Fault[]): FileReading<never> => ({
  data: undefined,
  references: '{}',
  body: '',
  bodyLine: 1,
  words: 0,
  faults,
});

function fit<S extends z.ZodType>(
  yaml: YamlSource,
  file: string,
  schema: S,
  faults: readonly Fault[],
  { body, bodyLine }: { body: string; bodyLine: number },
): FileReading<z.output<S>> {
  if (yaml.faults.length > 0) return unread([...faults, ...yaml.faults]);
  const result = schema.safeParse(yaml.value);
  if (!result.success)
    return unread([...faults, ...schemaFaults(result.error.issues, yaml, file, (path) => keysAt(schema, path))]);
  const words = countWords(body);
  return {
    data: result.data,
    references: referenceList(referencesIn(schema, yaml.value)),
    body,
    bodyLine,
    words,
    faults,
  };
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
