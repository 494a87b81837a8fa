import { bandAt, type Band } from './band.ts';
import { carry } from './carrier.ts';
import { CborReader } from './cbor.ts';
import { GROUP } from './groups.ts';
import { MARK } from './unpack.ts';

/** A record (its number in the shard) that holds a token, and where it uses it. */
export interface Holder {
  readonly record: number;
  readonly band: Band;
}

/** How a word is looked up: marks do not count unless `strict`; with `prefix`, words that begin so. */
export interface WordLookup {
  readonly strict?: boolean;
  readonly prefix?: boolean;
}

/** The word under which Pagefind files a form: the marks that Unicode decomposes are off, đ's carrier's too. */
export const filedUnder = (form: string): string =>
  carry(form)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');

/**
 * Looks a word up in one of Pagefind's word chunks (`pf_index`, Pagefind 1.6): [[[word, pages, [[form, pages]…]]…]] with
 * pages as [[pages further, [positions further], [positions in metadata]]…]. `pages` right after the word are those that
 * write it without marks. A page is a group of records. Each record comes once.
 * @param starts where records' bags begin on their pages (see groups.ts)
 * @throws SyntaxError when the chunk is damaged
 */
export const lookInWords = (
  chunk: Uint8Array,
  form: string,
  { strict = false, prefix = false }: WordLookup,
  starts: Uint32Array,
): Holder[] => {
  const reader = new CborReader(chunk, MARK);
  const key = filedUnder(form);
  const spelling = carry(form);
  const found = new Map<number, Band>();
  const pages = (wanted: boolean): void => {
    let page = 0;
    for (let left = reader.array(); left > 0; left--) {
      const parts = reader.array();
      page += reader.integer();
      let record = page * GROUP;
      const end = Math.min(record + GROUP, starts.length);
      let position = 0;
      for (let places = reader.array(); places > 0; places--) {
        const step = reader.integer();
        if (step < 0) {
          // Below zero stands a weight, after which positions count anew.
          position = 0;
          record = page * GROUP;
          continue;
        }
        position += step;
        if (!wanted) continue;
        while (record + 1 < end && (starts[record + 1] ?? 0) <= position) record++;
        const band = bandAt(position - (starts[record] ?? 0));
        const before = found.get(record);
        if (before === undefined || band < before) found.set(record, band);
      }
      if (parts > 2) for (let places = reader.array(); places > 0; places--) reader.integer();
    }
  };
  reader.array();
  for (let left = reader.array(); left > 0; left--) {
    const parts = reader.array();
    const word = reader.text();
    const asked = prefix ? word.startsWith(key) : word === key;
    pages(asked && (!strict || spelling === word));
    if (parts > 2)
      for (let variants = reader.array(); variants > 0; variants--) {
        reader.array();
        const variant = reader.text();
        pages(asked && (!strict || spelling === variant));
      }
    if (asked && !prefix) break;
  }
  return [...found].map(([record, band]) => ({ record, band }));
};
