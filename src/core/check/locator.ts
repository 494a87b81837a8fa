import type { Place } from '../newsroom/fault.ts';
import { splitFrontmatter } from '../newsroom/frontmatter.ts';
import { readText } from '../newsroom/read-text.ts';
import { readYaml } from '../newsroom/yaml-source.ts';
import type { YamlSource } from '../newsroom/yaml-source.ts';
import type { LocateText } from './field-blocks.ts';

/** Finds values in the YAML of one file, which it reads anew at the first question: only faults ask. */
export function locatorOf(root: string, file: string): LocateText {
  let opened: { text: string; yaml: YamlSource } | undefined;
  return (path, text, offset): Place => {
    opened ??= open(root, file);
    const at = { file, ...opened.yaml.locate(path) };
    const wanted = text.split('\n')[0] ?? '';
    const lines = opened.text.split('\n');
    const before = lines.slice(0, at.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + at.column - 1;
    const found = wanted === '' ? -1 : opened.text.indexOf(wanted, before + offset);
    if (found < 0 || found > before + offset + 200) return at;
    const upTo = opened.text.slice(0, found).split('\n');
    return { file, line: upTo.length, column: (upTo.at(-1)?.length ?? 0) + 1 };
  };
}

function open(root: string, file: string): { text: string; yaml: YamlSource } {
  const text = readText(root, file, []) ?? '';
  if (file.endsWith('.yaml')) return { text, yaml: readYaml(text, file) };
  const parts = splitFrontmatter(text, file);
  return { text, yaml: readYaml('kind' in parts ? '' : parts.matter, file, 2) };
}
