import type { Band } from './band.ts';
import type { Holder } from './words.ts';

/**
 * A chunk of the pair index: the length of the names in bytes; the names in order (UTF-8), each a capital letter that
 * tells how many letters it shares with the one before (A none, B one…) and the rest; then for each name the number of
 * its records and, for each record, 4 × (its number less the one before) + band. All numbers are LEB128. A name is a pair
 * without marks, which never has a capital letter.
 */
const NAME = /([A-Z])([^A-Z]*)/g;
export const SHARED_0 = 'A'.charCodeAt(0);
/** Letters shared at most. */
export const SHARED_MOST = 25;
export const BANDS = 4;

/**
 * Looks a pair up in a chunk.
 * @param prefix take every pair that begins so
 * @throws SyntaxError when the chunk is damaged
 */
export const lookInPairs = (chunk: Uint8Array, pair: string, prefix: boolean): Holder[] => {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = chunk[at++];
      if (byte === undefined) throw new SyntaxError('a chunk of pairs is cut off');
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  const length = number();
  const names = new TextDecoder().decode(chunk.subarray(at, (at += length)));
  const found = new Map<number, Band>();
  let name = '';
  for (const [, shared = '', rest = ''] of names.matchAll(NAME)) {
    name = name.slice(0, shared.charCodeAt(0) - SHARED_0) + rest;
    const wanted = prefix ? name.startsWith(pair) : name === pair;
    let record = 0;
    for (let left = number(); left > 0; left--) {
      const step = number();
      record += Math.floor(step / BANDS);
      if (!wanted) continue;
      const band = (step % BANDS) as Band;
      const before = found.get(record);
      if (before === undefined || band < before) found.set(record, band);
    }
    if (wanted && !prefix) break;
  }
  return [...found].map(([record, band]) => ({ record, band }));
};
