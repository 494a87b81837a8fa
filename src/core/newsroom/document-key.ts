import type { Document } from './model.ts';
import type { DocumentData } from './schema/document.ts';
import type { TermData } from './schema/term.ts';

/** The key of a document: `code@term` where both are known (18-NQ/TW@XII), else the code, else its id. */
export function documentKey(id: string, data: DocumentData, term: Pick<TermData, 'number'> | undefined): string {
  if (!data.code) return id;
  return term ? `${data.code}@${term.number}` : data.code;
}

/** Finds a document as articles write it: by key, by id, or by a code that only one record has. */
export class DocumentFinder {
  readonly #ids = new Map<string, string[]>();

  constructor(documents: Iterable<{ id: string; key: string; code?: string | undefined }>) {
    for (const { id, key, code } of documents) for (const name of new Set([id, key, code ?? id])) this.#add(name, id);
  }

  /** The ids of the records that `text` may mean; spaces around hyphens and strokes do not count. */
  find(text: string): readonly string[] {
    return this.#ids.get(text) ?? this.#ids.get(canonical(text)) ?? [];
  }

  /** Every name by which a document can be found. */
  names(): string[] {
    return [...this.#ids.keys()];
  }

  #add(name: string, id: string): void {
    const found = this.#ids.get(canonical(name));
    if (found) found.push(id);
    else this.#ids.set(canonical(name), [id]);
  }
}

function canonical(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\s*([-/@])\s*/g, '$1')
    .trim();
}

const finders = new WeakMap<ReadonlyMap<string, Document>, DocumentFinder>();

/** The finder of a newsroom's documents, made at the first call. */
export function documentFinder(documents: ReadonlyMap<string, Document>): DocumentFinder {
  const found = finders.get(documents) ?? new DocumentFinder(documents.values());
  finders.set(documents, found);
  return found;
}
