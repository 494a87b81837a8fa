/** Digits as words, with the forms that they take behind tens: mốt, tư, lăm. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['không', 0],
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

/** Scale words as they follow figures too: "2,5 triệu". */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);

/** A number below 1000: [X trăm] [linh|lẻ] [X mươi | mười] [X]. */
const belowThousand = (words: readonly string[]): number | undefined => {
  let value = 0;
  let digit: number | undefined;
  let last = 1000;
  for (const word of words) {
    if (word === 'trăm') {
      if (digit === undefined || last <= 100) return undefined;
      value += digit * 100;
      digit = undefined;
      last = 100;
    } else if (word === 'linh' || word === 'lẻ') {
      if (digit !== undefined || last !== 100) return undefined;
      last = 10;
    } else if (word === 'mươi' || word === 'mười') {
      if (last <= 10 || (word === 'mười') !== (digit === undefined)) return undefined;
      value += (digit ?? 1) * 10;
      digit = undefined;
      last = 10;
    } else {
      const next = DIGITS.get(word);
      if (next === undefined || last <= 1) return undefined;
      if (digit !== undefined) {
        if (last !== 1000 && last !== 100) return undefined;
        value += digit * 10;
        last = 10;
      }
      digit = next;
    }
  }
  return value + (digit ?? 0);
};

/**
 * Reads a whole number in words: "hai" → 2, "bảy mươi mốt" → 71, "hai nghìn không trăm mười tám" → 2018. Case does not
 * matter. `undefined` for anything else. Whether "năm" is five or a year only the context can say: ask for a reading
 * only where a number must stand.
 */
export const parseNumberWords = (text: string): number | undefined => {
  let value = 0;
  let last = Infinity;
  let group: string[] = [];
  for (const word of text.toLowerCase().trim().split(/\s+/)) {
    const scale = SCALES.get(word);
    if (scale === undefined) {
      group.push(word);
      continue;
    }
    const count = group.length === 0 ? undefined : belowThousand(group);
    if (count === undefined || scale >= last) return undefined;
    value += count * scale;
    last = scale;
    group = [];
  }
  const rest = group.length === 0 ? 0 : belowThousand(group);
  return rest === undefined || (group.length === 0 && last === Infinity) || text.trim() === ''
    ? undefined
    : value + rest;
};
