const SHORT = 6;

/**
 * Names of records' chunks by the digests of their content: as short as will do, since a reader's browser loads all of
 * them; longer only for those that would share a name.
 * @param digests all different: each record has an address of its own
 */
export const recordNames = (digests: readonly string[]): string[] => {
  const alike = new Map<string, number>();
  for (const digest of digests) alike.set(digest.slice(0, SHORT), (alike.get(digest.slice(0, SHORT)) ?? 0) + 1);
  return digests.map((digest) => (alike.get(digest.slice(0, SHORT)) === 1 ? digest.slice(0, SHORT) : digest));
};
