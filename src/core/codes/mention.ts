import type { DocumentName } from './document-code.ts';
import type { StatedFacts } from './stated-facts.ts';

/** A type and a number without symbol, "Quy định số 205": only an alias or an earlier code says which document it is. */
interface BareNumber {
  readonly kind: 'number';
  /** Full name of the type, when it was written out. */
  readonly name?: string;
  /** Abbreviations that the type may have. */
  readonly types: readonly string[];
  readonly number: string;
  readonly year?: number;
}

/** A registered nickname without a type in front: "hợp đồng 68". */
interface Nickname {
  readonly kind: 'nickname';
  /** As in `nicknameKey`. */
  readonly nickname: string;
}

/** What a mention calls a document. */
export type Name = DocumentName | BareNumber | Nickname;

/** A name on the characters that tell it from its neighbours in a list ("XI" and "XII" of "(khóa XI, XII)"). */
export interface NamedDocument {
  readonly name: Name;
  /** UTF-16 offsets in the original text. */
  readonly start: number;
  readonly end: number;
}

/** A place in a text that speaks of one document or, in a list that shares its ending, of several. */
export interface Mention {
  /** UTF-16 offsets in the original text; the type word belongs to the mention, date and issuer behind it do not. */
  readonly start: number;
  readonly end: number;
  readonly documents: readonly NamedDocument[];
  /** Full name of the type in front of the code, which tells Quyết định from Quy định. */
  readonly typeName?: string;
  readonly stated: StatedFacts;
}

/** What `findMentions` has to know of a registry: the nicknames in use. */
export interface KnownNames {
  /** Nicknames without a type in front, each as lower-case words and digits, by their first word. */
  readonly nicknames: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Types and numbers that an alias explains: "QĐ:205". */
  readonly numbers: ReadonlySet<string>;
}

/** The key of a type and number in `KnownNames.numbers`: "QĐ:205", with a year "NĐ:178/2024". */
export const numberKey = (type: string, number: string, year?: number): string =>
  year === undefined ? `${type}:${number}` : `${type}:${number}/${year}`;
