/** Chunks of one kind in the order of the tokens they hold. */
export interface ChunkList {
  /** The beginning of each chunk's first token, as long as it takes to tell it from the token before; parted by spaces. */
  readonly from: string;
  /** The chunks' names, parted by spaces. */
  readonly names: string;
}

/** The table of contents of a shard: in which chunk a word, a pair or a record is. */
export interface Contents {
  /** Pagefind's chunks of single words: `tu/<name>`. */
  readonly words: ChunkList;
  /** How long the records' bags of words are (see groups.ts). */
  readonly lengths: string;
  /** Chunks of pairs: `cap/<name>`. */
  readonly pairs: ChunkList;
  /** The names of the records' own chunks (`muc/<name>`) by their numbers, parted by spaces. */
  readonly records: string;
}

/** Folders of a shard's chunks. */
export const CHUNKS = { words: 'tu', pairs: 'cap', records: 'muc' } as const;

/** Chunks read at most for a beginning: one letter begins a good part of all words. */
const MOST = 3;

/** Makes the list ready to be asked for the chunks in which a token, or tokens with that beginning, may stand. */
export const chunkFinder = (list: ChunkList): ((token: string, prefix: boolean) => string[]) => {
  const from = list.from.split(' ');
  const names = list.names === '' ? [] : list.names.split(' ');
  return (token, prefix) => {
    let [low, high] = [0, names.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((from[middle] ?? '') <= token) low = middle + 1;
      else high = middle;
    }
    const first = Math.max(0, low - 1);
    let end = Math.max(low, 1);
    while (prefix && end < first + MOST && from[end]?.startsWith(token)) end++;
    return names.slice(first, end);
  };
};

/** The shortest beginning of a token that comes after another token. */
export const beginningAfter = (before: string, token: string): string => {
  let shared = 0;
  while (shared < before.length && before[shared] === token[shared]) shared++;
  return token.slice(0, shared + 1);
};
