import { spawn } from 'node:child_process';
import process from 'node:process';
import { residentOf } from '../support/memory.ts';

/** What one run of a command cost. */
export interface Cost {
  /** Seconds of processor time, with all that the command started. */
  readonly cpu: number;
  /** Seconds from start to end. */
  readonly wall: number;
  /** The most memory that the command and all it started held at once, in bytes; 0 where the system doesn't say. */
  readonly memory: number;
}

const SAMPLE_MS = 40;

/**
 * Runs a command to its end and measures it; its output is shown only when it fails.
 * @throws Error when it fails
 */
export async function measure(
  command: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Cost> {
  const begun = performance.now();
  // `times` prints what the shell and its children, waited for, took: "0m1.230s 0m0.120s", the children on line two.
  const script = '"$@" >&2; code=$?; times; exit $code';
  const child = spawn('bash', ['-c', script, 'bash', ...command], { cwd, env: { ...process.env, ...env } });
  let out = '';
  let said = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  let memory = 0;
  const timer = setInterval(() => {
    if (child.pid !== undefined) memory = Math.max(memory, residentOf(child.pid));
  }, SAMPLE_MS);
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command.join(' ')}: mã ${String(code)}\n${said.slice(-2000)}`);
  const cpu = (out.split('\n')[1] ?? '').split(' ').reduce((sum, part) => sum + seconds(part), 0);
  return { cpu, wall: (performance.now() - begun) / 1000, memory };
}

function seconds(text: string): number {
  const [, minutes = '0', rest = '0'] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(rest);
}
