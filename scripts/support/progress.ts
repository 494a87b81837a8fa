import { count } from '../../src/core/archive/report.ts';

/**
 * Shows how far a long step is, on standard error: one line that changes on a terminal, ten lines elsewhere. Rate and
 * time left are told as soon as they can be guessed.
 */
export function progress(label: string, unit = 'tệp'): (done: number, total: number) => void {
  let shown = -1;
  const begun = performance.now();
  return (done, total) => {
    const step = Math.floor((done / total) * (process.stderr.isTTY ? 100 : 10));
    if (step === shown) return;
    shown = step;
    const line = `${label}: ${count(done)}/${count(total)} ${unit}${pace(done, total, performance.now() - begun)}`;
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}${done === total ? '\n' : ''}` : `${line}\n`);
  };
}

/** “, 120 tệp/giây, còn 8 giây”; nothing in the first second. */
function pace(done: number, total: number, ms: number): string {
  if (ms < 1000 || done === 0) return '';
  const left = Math.ceil((ms / done) * (total - done) * 0.001);
  return ` (${count(Math.round((done / ms) * 1000))}/giây${left > 0 ? `, còn ${count(left)} giây` : ''})`;
}
