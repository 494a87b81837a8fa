import type { FaultKind } from './fault-kinds.ts';
import { FAULT_KINDS } from './fault-kinds.ts';

/** Where in a file of the newsroom something stands; line and column count from 1, columns in UTF-16 units. */
export interface Place {
  /** Path from the newsroom's folder, with `/`. */
  file: string;
  line: number;
  column: number;
}

/** A fault in what the newsroom wrote, in words for a clerk. */
export interface Fault extends Place {
  kind: FaultKind;
  /** An error stops the build; a warning does not. */
  severity: 'error' | 'warning';
  /** What is wrong and why. */
  cause: string;
  /** How to mend it. */
  cure: string;
}

/** The fault of the given kind; its severity stands in the table of kinds. */
export function fault(kind: FaultKind, place: Place, cause: string, cure: string): Fault {
  const { file, line, column } = place;
  return { kind, severity: FAULT_KINDS[kind].severity, file, line, column, cause, cure };
}

/** Faults in the order of a reader: by file, then line, then column, then kind. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const key = (text: string, other: string) => (text < other ? -1 : text > other ? 1 : 0);
  return faults.toSorted(
    (a, b) =>
      key(a.file, b.file) || a.line - b.line || a.column - b.column || key(a.kind, b.kind) || key(a.cause, b.cause),
  );
}
