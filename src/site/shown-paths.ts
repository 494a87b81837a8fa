import { hash } from 'node:crypto';

/** What a page gets as its props: whose page it is, and everything that it shows of the newsroom. */
export interface Shown<T, S> {
  readonly item: T;
  /** Made when it is asked for, so that a hundred thousand pages don't lie in memory at once. */
  readonly shows: () => S | Promise<S>;
}

/** The props of a page whose paths are given by `shownPaths`. */
export type ShownProps<F extends () => Promise<{ props: Shown<unknown, unknown> }[]>> = Awaited<
  ReturnType<F>
>[number]['props'];

/**
 * The paths of a kind of page. A page must take all it shows from `shows`: that, put together, is the page's key, and a
 * page whose key is that of the build before is not rendered again (see changed-pages.ts).
 */
export async function shownPaths<T, P extends Record<string, string>, S extends object>(
  items: Iterable<T>,
  paramsOf: (item: T) => P,
  shows: (item: T) => S | Promise<S>,
): Promise<{ params: P; props: Shown<T, S>; cacheKey?: string }[]> {
  const paths: { params: P; props: Shown<T, S>; cacheKey?: string }[] = [];
  for (const item of items) {
    const props = { item, shows: () => shows(item) };
    // In dev every page is rendered when it is asked for.
    if (import.meta.env.DEV) paths.push({ params: paramsOf(item), props });
    else paths.push({ params: paramsOf(item), props, cacheKey: keyOf(await shows(item)) });
  }
  return paths;
}

const keyOf = (shown: object): string => hash('sha1', JSON.stringify(shown, plain));

/** A map or a set would be `{}` in JSON, and a change in it would go unseen. */
function plain(key: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set || typeof value === 'function')
    throw new TypeError(`“${key}” of a page is no plain data, so changes in it can't be told`);
  return value;
}
