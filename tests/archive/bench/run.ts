import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { execPath } from 'node:process';
import { setTimeout } from 'node:timers/promises';

/** What a command did. */
export interface Outcome {
  status: number | null;
  output: string;
  seconds: number;
}

/** Runs one of this project's commands to its end. @param env added to the environment */
export function run(script: string, args: readonly string[], env: Record<string, string> = {}): Outcome {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
  });
  return { status, output: stdout + stderr, seconds: (performance.now() - begun) / 1000 };
}

/** Runs a command that must succeed. @throws Error with what it printed when it does not */
export function runWell(script: string, args: readonly string[], env: Record<string, string> = {}): Outcome {
  const outcome = run(script, args, env);
  if (outcome.status !== 0) throw new Error(`npm run ${script} -- ${args.join(' ')}\n${outcome.output}`);
  return outcome;
}

/**
 * Starts a command and kills it (SIGKILL) after some milliseconds.
 * @param from a file with whose appearance the milliseconds begin; without one they begin at once
 * @returns whether it was still running then
 */
export async function runAndKill(
  script: string,
  args: readonly string[],
  milliseconds: number,
  from?: string,
): Promise<boolean> {
  const child = spawn(execPath, [`scripts/${script}.ts`, ...args], { stdio: 'ignore' });
  const ended = new Promise<boolean>((done) => {
    child.on('exit', (_code, signal) => {
      done(signal === 'SIGKILL');
    });
  });
  while (child.exitCode === null && from !== undefined && !existsSync(from)) await setTimeout(1);
  await Promise.race([setTimeout(milliseconds), ended]);
  child.kill('SIGKILL');
  return ended;
}
