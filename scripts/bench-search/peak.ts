import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

const child = (pid: string): number => {
  try {
    const parent = Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
    if (parent !== process.pid) return 0;
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** Watches the memory of this process's children (Pagefind's indexer; Linux only). @returns stops; gives the peak in MB */
export const watchChildren = (): (() => number) => {
  let peak = 0;
  const look = (): void => {
    for (const pid of readdirSync('/proc')) if (/^\d+$/.test(pid)) peak = Math.max(peak, child(pid));
  };
  const timer = process.platform === 'linux' ? setInterval(look, 300) : undefined;
  return () => {
    clearInterval(timer);
    return Math.round(peak);
  };
};
