import { relative, sep } from 'node:path';
import process from 'node:process';
import { lineReader } from '../core/check/report/report.ts';
import { faultText } from '../core/check/report/text.ts';
import type { Fault } from '../core/newsroom/fault.ts';
import { places } from './places.ts';

/** The errors that end a build, all of them, in the words of `npm run check`; remarks are left to that command. */
export class FaultError extends Error {
  override name = 'FaultError';

  constructor(faults: readonly Fault[]) {
    const { content } = places();
    const folder = relative(process.cwd(), content).split(sep).join('/');
    const lineOf = lineReader(content);
    const errors = faults.filter(({ severity }) => severity === 'error');
    super(
      `${String(errors.length)} lỗi trong nội dung\n${errors.map((fault) => faultText(fault, { folder, lineOf })).join('\n')}`,
    );
  }
}
