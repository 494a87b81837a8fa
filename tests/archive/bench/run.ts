import { spawn, spawnSync } from 'node:child_process';
import { execPath } from 'node:process';

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

/** Starts a command and kills it (SIGKILL) after some milliseconds. @returns whether it was still running then */
export async function runAndKill(script: string, args: readonly string[], milliseconds: number): Promise<boolean> {
  const child = spawn(execPath, [`scripts/${script}.ts`, ...args], { stdio: 'ignore' });
  const ended = new Promise<boolean>((done) => {
    child.on('exit', (_code, signal) => {
      done(signal === 'SIGKILL');
    });
  });
  setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return ended;
}
