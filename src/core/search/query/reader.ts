import type { Engine } from './engine.ts';
import { indexWords, type WordIndex } from './runs.ts';
import type { StoredRecord } from './stored.ts';
import type { Word } from './word.ts';

/** A text split into words, ready to be compared with queries. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly index: WordIndex;
}

/** A record whose text was loaded and split. */
export interface ReadRecord {
  readonly stored: StoredRecord;
  readonly title: ReadText;
  /** Title, the other ways to call the thing, and its date. */
  readonly names: ReadText;
  /** Keys of each name's words, parted by spaces. */
  readonly nameKeys: ReadonlySet<string>;
  readonly body: ReadText;
}

/** Keys of words, parted by spaces: what two spellings of one name have in common. */
export const keysOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');

/** Records kept split: about 2 MB of text. */
const KEPT = 300;

/** Loads records and splits their texts, once for as long as they are in use. */
export const recordReader = (engine: Engine, split: (text: string) => Word[]) => {
  const kept = new Map<number, Promise<ReadRecord>>();
  const prepare = (text: string): ReadText => {
    const words = split(text);
    return { text, words, index: indexWords(words) };
  };
  const load = async (id: number): Promise<ReadRecord> => {
    const stored = await engine.load(id);
    const { title, aliases = [], date, content } = stored;
    const day = date?.split('-').reverse().join('/');
    return {
      stored,
      title: prepare(title),
      nameKeys: new Set([title, ...aliases].map((name) => keysOf(split(name)))),
      names: prepare([title, ...aliases, day].filter(Boolean).join('\n')),
      body: prepare(content),
    };
  };
  return (id: number): Promise<ReadRecord> => {
    let record = kept.get(id);
    if (record) kept.delete(id);
    else {
      record = load(id);
      record.catch(() => kept.delete(id));
    }
    kept.set(id, record);
    const oldest = kept.keys().next();
    if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
    return record;
  };
};
