/** A page of a kind that has many, such as an article's. */
export interface ShownPage<S extends object = object> {
  /** All that the page shows of the newsroom, as plain data; made when it is asked for. */
  readonly shows: () => S | Promise<S>;
  /** A long text that the page shows; `shows` says it in a digest. */
  readonly text: () => string;
  /**
   * What the page shows beside the newsroom's data (see output/ground.ts), in a digest: where neither has changed, what
   * it shows has not and need not be put together. Undefined where that can't be told.
   */
  readonly beyond: () => string | undefined;
}

/** What `shows` and `text` of a page gave, for where the newsroom is not at hand. */
export interface Handed {
  readonly params: Readonly<Record<string, string>>;
  readonly shown: unknown;
  readonly text: string;
}

/** The props of a page whose paths are given by `shownPaths`. */
export type ShownProps<F extends () => { props: { page: ShownPage } }[]> = ReturnType<F>[number]['props'];

const KEY = Symbol.for('ban-tin.handed');
const shared = globalThis as typeof globalThis & { [KEY]?: Handed | undefined };

/** From now on there is only this page, and it shows what is handed here; `undefined` gives all of them back. */
export function hand(page: Handed | undefined): void {
  shared[KEY] = page;
}

/** The page that shows what was handed over. */
export const handedPage = ({ shown, text }: Handed): ShownPage => ({
  shows: () => shown as object,
  text: () => text,
  beyond: () => undefined,
});

/**
 * The paths of a kind of page. A page must take all it shows from `shows` and `text`: a build makes its key from the
 * former, renders it from the former's JSON, and doesn't render it again when the key is that of the build before.
 */
export function shownPaths<T, P extends Record<string, string>, S extends object>(
  items: () => Iterable<T>,
  paramsOf: (item: T) => P,
  shows: (item: T) => S | Promise<S>,
  {
    text = () => '',
    beyond = () => undefined,
  }: { text?: (item: T) => string; beyond?: (item: T) => string | undefined } = {},
): { params: P; props: { page: ShownPage<S> } }[] {
  const handed = shared[KEY];
  if (handed) return [{ params: handed.params as P, props: { page: handedPage(handed) as ShownPage<S> } }];
  return Array.from(items(), (item) => ({
    params: paramsOf(item),
    props: { page: { shows: () => shows(item), text: () => text(item), beyond: () => beyond(item) } },
  }));
}
