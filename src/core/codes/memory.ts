import type { DocumentCode } from './document-code.ts';
import { formatCode, formatKey } from './format.ts';
import { type Name, numberKey } from './mention.ts';

const named = (name: Name): string | undefined => {
  switch (name.kind) {
    case 'code':
      return formatCode(name);
    case 'plenum':
      return `${name.type}TW:${name.plenum}`;
    case 'congress':
      return formatKey(name);
    default:
      return undefined;
  }
};

/**
 * What the earlier part of an article has said. A document is cited in full the first time and by type, number and
 * symbol from then on (Decree 30/2020/NĐ-CP, annex I, part I, section II.6b), so a short name means what the full one
 * before it meant.
 */
export class Memory {
  readonly #codes = new Map<string, Map<string, DocumentCode>>();
  readonly #settled = new Map<string, Set<string>>();

  /** Codes mentioned so far with this number and one of these types. */
  codes(types: readonly string[], number: string, year: number | undefined): DocumentCode[] {
    const found = types.flatMap((type) => [...(this.#codes.get(numberKey(type, number))?.values() ?? [])]);
    return year === undefined ? found : found.filter((code) => code.year === year);
  }

  /** Keys of the records that this name, or for a plenum its number, has been linked to so far. */
  settled(name: Name): ReadonlySet<string> {
    return this.#settled.get(named(name) ?? '') ?? new Set();
  }

  note(name: Name): void {
    if (name.kind !== 'code' || name.type === undefined) return;
    const entry = numberKey(name.type, name.number);
    const codes = this.#codes.get(entry) ?? new Map<string, DocumentCode>();
    this.#codes.set(entry, codes.set(formatCode(name), name));
  }

  settle(name: Name, key: string): void {
    const entry = named(name);
    if (entry !== undefined) this.#settled.set(entry, (this.#settled.get(entry) ?? new Set()).add(key));
  }
}
