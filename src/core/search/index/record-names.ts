import { digest } from './digest.ts';

const SHORT = 6;

/**
 * Names of records' chunks by their content: as short as will do, since a reader's browser loads all of them; longer only
 * for those that would share a name.
 * @param contents all different: each has its record's address
 */
export const recordNames = (contents: readonly string[]): string[] => {
  const digests = contents.map(digest);
  const alike = new Map<string, number>();
  for (const name of digests) alike.set(name.slice(0, SHORT), (alike.get(name.slice(0, SHORT)) ?? 0) + 1);
  return digests.map((name) => (alike.get(name.slice(0, SHORT)) === 1 ? name.slice(0, SHORT) : name));
};
