import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../newsroom/fault.ts';
import { FAULT_KINDS } from '../../newsroom/fault-kinds.ts';
import type { FaultKind } from '../../newsroom/fault-kinds.ts';

/** What a reporter puts into words. */
export interface Report {
  faults: readonly Fault[];
  articleFiles: number;
  /** The newsroom's folder, as paths in the report begin; '' for none. */
  folder: string;
  /** The line of the newsroom's file on which a fault stands; undefined when it cannot be shown. */
  lineOf: (fault: Fault) => string | undefined;
}

/** A report's path of a fault's file. */
export function pathOf(fault: Fault, folder: string): string {
  return folder === '' ? fault.file : `${folder}/${fault.file}`;
}

/** How many faults of each kind there are, errors first, then the most frequent. */
export function countKinds(faults: readonly Fault[]): { kind: FaultKind; count: number }[] {
  const counts = new Map<FaultKind, number>();
  for (const { kind } of faults) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const rank = (kind: FaultKind) => (FAULT_KINDS[kind].severity === 'error' ? 0 : 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => rank(a.kind) - rank(b.kind) || b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

/** Reads the lines to show from the newsroom's folder, each file at most once. */
export function lineReader(root: string): Report['lineOf'] {
  const files = new Map<string, readonly string[]>();
  return ({ file, line }) => {
    const lines = files.get(file) ?? readLines(join(root, file));
    files.set(file, lines);
    return lines[line - 1];
  };
}

/** The lines of a file, whatever its bytes; none when it cannot be shown as text. */
function readLines(path: string): readonly string[] {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > 2_000_000 || bytes.subarray(0, 4000).includes(0)) return [];
    return new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}
