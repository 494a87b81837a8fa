import type { Newsroom } from '../../core/newsroom/model.ts';

/** Makes something of a newsroom at most once, however many pages ask for it. */
export function oncePerNewsroom<T>(make: (newsroom: Newsroom) => T): (newsroom: Newsroom) => T {
  const made = new WeakMap<Newsroom, { readonly value: T }>();
  return (newsroom) => {
    const found = made.get(newsroom);
    if (found) return found.value;
    const value = make(newsroom);
    made.set(newsroom, { value });
    return value;
  };
}

/** Groups items by the keys each has. */
export function groupBy<T>(items: Iterable<T>, keysOf: (item: T) => readonly (string | undefined)[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
