import type { BuildOptions, BuildStats } from '../../src/site/build.ts';
import { buildProgress, buildSummary } from './build-report.ts';
import { watchMemory } from './memory.ts';
import { profiled } from './profile.ts';

/** The options of every command that builds a site. */
export const BUILD_OPTIONS = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  cache: { type: 'string' },
  keep: { type: 'string', default: '2' },
  profile: { type: 'string' },
} as const;

interface Values {
  content: string;
  out: string;
  cache?: string | undefined;
  keep: string;
  profile?: string | undefined;
}

/** Builds with progress, tells what was done, and writes a profile when asked. */
export async function runBuild(
  { profile, keep, ...places }: Values,
  build: (options: BuildOptions) => Promise<BuildStats | undefined>,
): Promise<void> {
  const begun = performance.now();
  const memory = watchMemory();
  const run = () => build({ ...places, keep: Number(keep), progress: buildProgress() });
  const stats = await (profile === undefined ? run() : profiled(profile, run));
  console.log(buildSummary(stats, places.out, { seconds: (performance.now() - begun) / 1000, memory: memory() }));
  if (profile !== undefined) console.log(`Thời gian đi đâu: ${profile} (mở bằng công cụ của trình duyệt).`);
}
