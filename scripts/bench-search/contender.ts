import type { Corpus } from '../../tests/search/real.ts';
import type { Resources } from './resources.ts';

/** A search that was built over a corpus. */
export interface Built {
  /** Addresses of the results, best first. */
  readonly ask: (query: string) => Promise<readonly string[]>;
  /** Bytes that the index takes, as it lies on the server. */
  readonly bytes: number;
  /** What the build took. */
  readonly took: Resources;
}

/** Something that can search; all of them see the same records and the same questions. */
export interface Contender {
  readonly name: string;
  readonly build: (corpus: Corpus, folder: string) => Promise<Built>;
}
