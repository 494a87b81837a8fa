import type { Place } from '../newsroom/fault.ts';
import { openYaml } from '../newsroom/read-file.ts';
import type { LocateText } from './field-blocks.ts';

/** Finds values in the YAML of one file, which it reads anew at the first question: only faults ask. */
export function locatorOf(root: string, file: string): LocateText {
  let opened: ReturnType<typeof openYaml> | undefined;
  return (path, text, offset): Place => {
    opened ??= openYaml(root, file);
    const at = { file, ...opened.locate(path) };
    const wanted = text.split('\n')[0] ?? '';
    const lines = opened.text.split('\n');
    const before = lines.slice(0, at.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + at.column - 1;
    const found = wanted === '' ? -1 : opened.text.indexOf(wanted, before + offset);
    if (found < 0 || found > before + offset + 200) return at;
    const upTo = opened.text.slice(0, found).split('\n');
    return { file, line: upTo.length, column: (upTo.at(-1)?.length ?? 0) + 1 };
  };
}
