import type { CodeSystem } from './document-types.ts';

/**
 * A document's number and symbol (số và ký hiệu), taken apart. Party: number, type, issuer, no year; numbering restarts
 * for each type with each term, so `term` is needed to tell 18-NQ/TW of one term from that of another (Hướng dẫn
 * 36-HD/VPTW of 3/4/2018, section II, 1.3.1a). State: numbered by the year (Decree 30/2020/NĐ-CP, article 15.1).
 */
export interface DocumentCode {
  readonly system: CodeSystem;
  /** As written, at least two digits: "05", "39", "66.13", "30a". */
  readonly number: string;
  /** Abbreviation of the type; absent in codes of the National Assembly (148/2025/QH15). */
  readonly type?: string;
  /** Letters of the issuer: "TW", "CP", "QH15", "BTC-BNV". */
  readonly issuer: string;
  /** False when the issuer is not on our (open) list: worth a second look, not an error. */
  readonly knownIssuer: boolean;
  readonly year?: number;
  /** Roman numeral of the term, when the key states it (`@XII`). */
  readonly term?: string;
  /** Slug of the province or other unit whose body issued it, when the key states it (`@nghe-an`). */
  readonly unit?: string;
}

/** A resolution (NQ) or conclusion (KL) named by the plenum of the Central Committee that passed it. */
interface PlenumName {
  readonly type: 'NQ' | 'KL';
  /** Number of the plenum within the term. */
  readonly plenum: number;
  readonly term?: string;
}

/** A resolution named by the congress that passed it. */
export interface CongressName {
  /** Roman numeral. */
  readonly congress: string;
  /** Slug of the unit, for a congress below the national one; '' when the text names only its level. */
  readonly unit?: string;
}

/** What a document can be looked up by. */
export type DocumentName =
  | ({ readonly kind: 'code' } & DocumentCode)
  | ({ readonly kind: 'plenum' } & PlenumName)
  | ({ readonly kind: 'congress' } & CongressName);
