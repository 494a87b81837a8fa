import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** What a piece of work took. */
export interface Resources {
  /** Wall time and processor time of this process and its children, seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Most memory that this process and its children held at one time, MB. */
  readonly memory: number;
}

/** Clock ticks a second in /proc (USER_HZ: 100 on every Linux that Node runs on). */
const TICKS = 100;
const PAGE = 4096;

interface Snapshot {
  readonly cpu: number;
  readonly memory: number;
}

/** The processes that any of this process's threads started. Looking through all of /proc would take more than it measures. */
const childPids = (): string[] => {
  try {
    return readdirSync('/proc/self/task').flatMap((thread) =>
      readFileSync(`/proc/self/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
  } catch {
    return [];
  }
};

const child = (pid: string): Snapshot | undefined => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return { cpu: (Number(fields[11]) + Number(fields[12])) / TICKS, memory: Number(fields[21]) * PAGE };
  } catch {
    return undefined;
  }
};

const own = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Watches this process and its children (Pagefind's indexer; Linux only). @returns stops and tells */
export const watch = (): (() => Resources) => {
  const children = new Map<string, number>();
  let memory = 0;
  const look = (): void => {
    let now = process.memoryUsage.rss();
    for (const pid of childPids()) {
      const found = child(pid);
      if (!found) continue;
      children.set(pid, found.cpu);
      now += found.memory;
    }
    memory = Math.max(memory, now);
  };
  const [begun, before] = [performance.now(), own()];
  look();
  const earlier = [...children.values()].reduce((sum, cpu) => sum + cpu, 0);
  const timer = setInterval(look, 50);
  return () => {
    clearInterval(timer);
    look();
    const later = [...children.values()].reduce((sum, cpu) => sum + cpu, 0);
    return {
      wall: (performance.now() - begun) / 1000,
      cpu: own() - before + later - earlier,
      memory: Math.round(memory / 1e6),
    };
  };
};
