import { hash } from 'node:crypto';
import { Pack } from '../pack/pack.ts';
import type { Fault } from '../newsroom/fault.ts';
import type { FileReading } from '../newsroom/read-file.ts';
import type { Article } from '../newsroom/model.ts';
import { readText } from '../newsroom/read-text.ts';
import { splitFrontmatter } from '../newsroom/frontmatter.ts';
import type { Found, Work } from './article-work.ts';
import type { WorkResult } from './jobs.ts';
import { digestOf, statOf } from './signature.ts';
import type { Signature } from './signature.ts';

/** What is kept of a file of the newsroom. The body of an article is not: it stands in the file. */
interface Kept extends Signature {
  readonly reading: FileReading<unknown>;
  /** Of the reading's data. */
  readonly dataDigest: string;
  readonly work?: Work;
}

/** What is kept of an article beside what every build asks, in the bytes in which it lies in the pack. */
export type KeptParts = Readonly<Record<(typeof KEPT_PARTS)[number], Uint8Array>>;
export const KEPT_PARTS = ['html', 'text', 'found', 'quotations'] as const;

/** All that is kept of an article. */
export interface HandedOver {
  /** Plain data that only a shelf of the same version understands. */
  readonly kept: unknown;
  readonly parts: KeptParts;
}

/** What was read, checked and rendered before, file by file, as long as each file is still the same. */
export class Shelf {
  readonly #root: string;
  readonly #pack: Pack<Kept>;
  #now = Date.now();
  /** Files that were looked at, and whether what is kept of them still holds. */
  readonly #same = new Map<string, boolean>();
  readonly #readings = new Map<string, FileReading<unknown>>();

  /** @param version of everything that reads, checks and renders; another one's results are thrown away */
  constructor(root: string, folder: string, version: string) {
    this.#root = root;
    this.#pack = new Pack(folder, version);
  }

  /** Forgets how the files looked, for a new reading. */
  lookAgain(): void {
    this.#now = Date.now();
    this.#same.clear();
    this.#readings.clear();
  }

  /** Whether a file is as it was when it was kept; asked of the disk once a reading. */
  isSame(file: string): boolean {
    const known = this.#same.get(file);
    if (known !== undefined) return known;
    const same = this.#compare(file);
    this.#same.set(file, same);
    return same;
  }

  #compare(file: string): boolean {
    const kept = this.#pack.head(file);
    if (!kept) return false;
    const stat = statOf(this.#root, file, this.#now);
    if (stat !== '' && stat === kept.stat) return true;
    if (kept.digest === '' || kept.digest !== digestOf(this.#root, file)) return false;
    if (stat !== '') this.#pack.amend(file, { stat });
    return true;
  }

  /** What a file says: as kept when it is the same, else by `read`. */
  readonly remember = <T>(file: string, read: () => FileReading<T>): FileReading<T> => {
    if (!this.isSame(file)) this.keepReading(file, read());
    return this.#reading(file) as FileReading<T>;
  };

  /** Keeps what a file says; what was made of it before goes. */
  keepReading(file: string, reading: FileReading<unknown>, digest = digestOf(this.#root, file)): void {
    const body = isArticle(file) ? '' : reading.body;
    this.#pack.put(file, {
      stat: statOf(this.#root, file, this.#now),
      digest,
      reading: { ...reading, body },
      dataDigest: hash('sha1', JSON.stringify([reading.data]), 'base64'),
    });
    this.#same.set(file, true);
    this.#readings.delete(file);
  }

  #reading(file: string): FileReading<unknown> {
    const known = this.#readings.get(file);
    if (known) return known;
    const kept = this.#pack.head(file);
    if (!kept) throw new Error(`nothing is kept of ${file}`);
    const reading = isArticle(file) ? new ReadingOnDisk(this.#root, file, kept.reading) : kept.reading;
    this.#readings.set(file, reading);
    return reading;
  }

  /** A digest of what the frontmatter of an article says. */
  dataDigest({ file }: Pick<Article, 'file'>): string {
    return this.#pack.head(file)?.dataDigest ?? '';
  }

  /** What every build wants to know of an article; undefined when it has not been done. */
  work({ file }: Pick<Article, 'file'>): Work | undefined {
    return this.#pack.head(file)?.work;
  }

  /** Keeps what was made of an article whose reading is kept already. */
  keepWork({ file, work, parts }: WorkResult): void {
    this.#pack.amend(file, { work }, parts);
  }

  /** One of the long texts of an article; undefined when it can't be read back. */
  long({ file }: Pick<Article, 'file'>, part: 'html' | 'text'): string | undefined {
    return this.#pack.part(file, part)?.toString();
  }

  /** What was found in an article's text; undefined as above. */
  found({ file }: Pick<Article, 'file'>): Found | undefined {
    const bytes = this.#pack.part(file, 'found');
    return bytes && (JSON.parse(bytes.toString()) as Found);
  }

  /** The sentences of an article that name records; undefined as above. */
  quotations({ file }: Pick<Article, 'file'>): string | undefined {
    return this.#pack.part(file, 'quotations')?.toString();
  }

  /** All that is kept of an article, to be taken to another machine; undefined when some of it is not there. */
  handOver(file: string): HandedOver | undefined {
    const kept = this.#pack.head(file);
    const parts: Partial<Record<keyof KeptParts, Uint8Array>> = {};
    for (const name of KEPT_PARTS) {
      const bytes = this.#pack.part(file, name);
      if (bytes) parts[name] = bytes;
    }
    return kept?.work && hasAll(parts) ? { kept, parts } : undefined;
  }

  /** Takes what was kept on another machine. How the file looked on disk there says nothing here: its bytes will tell. */
  takeOver(file: string, { kept, parts }: HandedOver): void {
    this.#pack.put(file, { ...(kept as Kept), stat: '' }, parts);
  }

  /** Forgets the files that are no longer there. */
  sweep(files: ReadonlySet<string>): void {
    for (const file of [...this.#pack.keys()]) if (!files.has(file)) this.#pack.remove(file);
  }

  flush(): void {
    this.#pack.flush();
  }

  close(): void {
    this.#pack.close();
  }
}

/** What was read of an article, whose body lies in its file. */
class ReadingOnDisk implements FileReading<unknown> {
  readonly #root: string;
  readonly #file: string;
  readonly data: unknown;
  readonly references: string;
  readonly bodyLine: number;
  readonly words: number;
  readonly faults: readonly Fault[];

  constructor(root: string, file: string, { data, references, bodyLine, words, faults }: FileReading<unknown>) {
    this.#root = root;
    this.#file = file;
    this.data = data;
    this.references = references;
    this.bodyLine = bodyLine;
    this.words = words;
    this.faults = faults;
  }

  get body(): string {
    return bodyOf(this.#root, this.#file);
  }
}

const hasAll = (parts: Partial<KeptParts>): parts is KeptParts => KEPT_PARTS.every((name) => parts[name] !== undefined);

const isArticle = (file: string): boolean => file.startsWith('articles/');

/** The text of an article below its frontmatter. */
export function bodyOf(root: string, file: string): string {
  const text = readText(root, file, []);
  const parts = text === undefined ? undefined : splitFrontmatter(text, file);
  return parts && 'body' in parts ? parts.body : '';
}
