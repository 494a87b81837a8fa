import { hash } from 'node:crypto';

/** What a page shows, and the key of it. */
interface ShownText {
  readonly key: string;
  /** As JSON; put together when it is asked for. */
  readonly json: () => string;
}

/** Shells, each of which many pages have, as JSON and as its digest. */
const shells = new WeakMap<object, { readonly json: string; readonly digest: string }>();

/**
 * What a page shows as JSON, and its key: a digest of that and of what renders it.
 * @param shown plain data
 */
export function shownText(shown: object, version: string): ShownText {
  const { shell, ...own } = shown as { readonly shell?: object };
  const json = JSON.stringify(own);
  if (!shell) return { key: hash('sha1', `${version} ${json}`), json: () => json };
  const surroundings = shellText(shell);
  return {
    key: hash('sha1', `${version} ${surroundings.digest} ${json}`),
    json: () => `{"shell":${surroundings.json}${json === '{}' ? '' : ','}${json.slice(1)}`,
  };
}

function shellText(shell: object): { readonly json: string; readonly digest: string } {
  const known = shells.get(shell);
  if (known) return known;
  const json = JSON.stringify(shell);
  const text = { json, digest: hash('sha1', json) };
  shells.set(shell, text);
  return text;
}

/**
 * Refuses what is no plain data: a map or a set would be `{}` in JSON, and a change in it would go unseen.
 * @throws TypeError which names the property
 */
export function onlyPlain(shown: object): void {
  for (const [key, value] of Object.entries(shown) as [string, unknown][]) {
    if (value instanceof Map || value instanceof Set || typeof value === 'function')
      throw new TypeError(`“${key}” of a page is no plain data, so changes in it can't be told`);
    if (typeof value === 'object' && value !== null) onlyPlain(value);
  }
}
