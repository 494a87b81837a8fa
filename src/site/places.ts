import { resolve } from 'node:path';
import process from 'node:process';

/** Where a build reads and writes; set by `scripts/`, for Astro's configuration and the loader are loaded by Astro. */
export interface Places {
  /** The newsroom's folder. */
  content: string;
  /** All that can be thrown away. */
  cache: string;
}

const CONTENT = 'BAN_TIN_CONTENT';
const CACHE = 'BAN_TIN_CACHE';
/** Set where Astro compiles the program and is to know no articles. */
export const WITHOUT_ARTICLES = 'BAN_TIN_WITHOUT_ARTICLES';

/** The places of this process: `content` and `.cache` unless set. */
export function places(): Places {
  return { content: resolve(process.env[CONTENT] ?? 'content'), cache: resolve(process.env[CACHE] ?? '.cache') };
}

/** Sets the places of this process. */
export function setPlaces({ content, cache }: Places): void {
  process.env[CONTENT] = content;
  process.env[CACHE] = cache;
}
