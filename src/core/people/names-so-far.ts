import type { PersonMention } from './find.ts';
import type { ResolvedPerson } from './resolution.ts';

/** The whole names met so far, by each of their endings: "chính", "minh chính" → Phạm Minh Chính. */
export class NamesSoFar {
  readonly #byEnding = new Map<string, Map<string, ResolvedPerson>>();

  add(person: ResolvedPerson): void {
    const full = person.mention.key;
    for (let space = full.indexOf(' '); space >= 0; space = full.indexOf(' ', space + 1)) {
      const ending = full.slice(space + 1);
      const names = this.#byEnding.get(ending);
      if (names === undefined) this.#byEnding.set(ending, new Map([[full, person]]));
      else names.set(full, person);
    }
  }

  /** Those that a given name, or the last words of a name, can refer back to. */
  antecedents(short: PersonMention): readonly ResolvedPerson[] {
    return [...(this.#byEnding.get(short.key)?.values() ?? [])];
  }
}
