import { relative, resolve } from 'node:path';
import process from 'node:process';
import type { Fault } from '../core/newsroom/fault.ts';
import { places } from './places.ts';

/** Faults that end a build, all of them, a line each. */
export class FaultError extends Error {
  override name = 'FaultError';

  constructor(faults: readonly Fault[]) {
    const folder = places().content;
    const lines = faults.map(({ file, line, column, kind, cause, cure }) => {
      const path = relative(process.cwd(), resolve(folder, file));
      return `${path}:${String(line)}:${String(column)}  ${kind}  ${cause} — ${cure}`;
    });
    super(`${String(faults.length)} lỗi trong nội dung\n${lines.join('\n')}`);
  }
}
