import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/**
 * Resident bytes that a process and all that it started hold at this moment; 0 where the system doesn't say (/proc of Linux
 * does).
 */
export function residentOf(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024 + childrenOf(pid).reduce((sum, child) => sum + residentOf(child), 0);
  } catch {
    // It has ended meanwhile, or there is no /proc.
    return 0;
  }
}

/**
 * The processes that a process has started and that still run: each of its threads has those that it started.
 * @throws Error where there is no /proc
 */
export function childrenOf(pid: number): number[] {
  const threads = `/proc/${String(pid)}/task`;
  return readdirSync(threads).flatMap((thread) =>
    readFileSync(`${threads}/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}

/** The most memory that this process and all it started held at once, in bytes. */
export interface PeakMemory {
  readonly bytes: number;
  /** Whether what this process started is in it; where the system doesn't say, only this process is. */
  readonly isWhole: boolean;
}

const SAMPLE_MS = 250;

/** Begins to look at the memory; the result tells the peak up to then. */
export function watchMemory(): () => PeakMemory {
  let peak = residentOf(process.pid);
  const timer = setInterval(() => {
    peak = Math.max(peak, residentOf(process.pid));
  }, SAMPLE_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    // Between two looks this process may have held more.
    const own = process.resourceUsage().maxRSS * 1024;
    return { bytes: Math.max(peak, own), isWhole: peak > 0 };
  };
}
