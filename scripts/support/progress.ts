import { count } from '../../src/core/archive/report.ts';

/** Shows how far a long step is, on standard error: one line that changes on a terminal, ten lines elsewhere. */
export function progress(label: string): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    const step = Math.floor((done / total) * (process.stderr.isTTY ? 100 : 10));
    if (step === shown) return;
    shown = step;
    const line = `${label}: ${count(done)}/${count(total)} tệp`;
    process.stderr.write(process.stderr.isTTY ? `\r${line}${done === total ? '\n' : ''}` : `${line}\n`);
  };
}
