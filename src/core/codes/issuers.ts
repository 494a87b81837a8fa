import { rememberWord } from '../text/word-memory.ts';
import type { CodeSystem } from './document-types.ts';

const PARTY = (
  'TW BTCTW BTGTW BTGDVTW BDVTW UBKTTW BNCTW VPTW BKTTW TU BTCTU BTGTU BTGDVTU BDVTU UBKTTU BNCTU VPTU HU BTCHU ' +
  'UBKTHU ThU QU ĐU UBKTĐU'
).split(' ');

const STATE = (
  'CP TTg CTN VPCP VPCTN VPQH HĐND UBND BNV BTC BTP BCA BQP BGDĐT BTTTT BKHCN BYT BXD BCT BNG BLĐTBXH BKHĐT BTNMT ' +
  'BNNMT BNNPTNT BVHTTDL BGTVT TTCP NHNN TANDTC VKSNDTC KTNN SNV'
).split(' ');

const KNOWN = new Map<string, { readonly issuer: string; readonly system: CodeSystem }>();
for (const issuer of PARTY) KNOWN.set(issuer.toLowerCase(), { issuer, system: 'party' });
for (const issuer of STATE) KNOWN.set(issuer.toLowerCase(), { issuer, system: 'state' });

/** The National Assembly and its standing committee carry the number of their term: QH15, UBTVQH14. */
const ASSEMBLY = /^(?:QH|UBTVQH)\d{1,2}$/;

/** What is known of an issuer's letters. */
export interface Issuer {
  /** Canonical letters: T.Ư and TƯ → TW, TTG → TTg. */
  readonly issuer: string;
  /** Undefined when the issuer is not on our list. */
  readonly system: CodeSystem | undefined;
  readonly known: boolean;
}

/**
 * Looks up an issuer's letters. The list is open: each body fixes its own abbreviation (Decree 30/2020/NĐ-CP, annex I,
 * part I, section II.3b), so an unknown issuer is flagged (`known: false`) and never an error. Of joined letters
 * ("TTLT-BTC-BNV", "BNV-CCVC") the first body decides.
 */
export const issuerOf = rememberWord((letters): Issuer => {
  const plain = letters.replaceAll('.', '').replace(/T[ƯW]$/i, 'TW');
  const upper = plain.toUpperCase();
  if (ASSEMBLY.test(upper)) return { issuer: upper, system: 'state', known: true };
  const whole = KNOWN.get(plain.toLowerCase());
  if (whole !== undefined) return { ...whole, known: true };
  const hyphen = plain.indexOf('-');
  const first = hyphen === -1 ? undefined : KNOWN.get(plain.slice(0, hyphen).toLowerCase());
  return { issuer: plain, system: first?.system, known: first !== undefined };
});

/**
 * True for bodies below the centre, whose letters mean another body in each province, district or commune (TU, HU, ĐU,
 * BTCTU, HĐND, UBND…), so that their codes are unique only within one place.
 */
export const isLocalIssuer = (issuer: string): boolean =>
  /(?:TU|HU|ThU|ĐU|QU)$|^(?:HĐND|UBND|S[A-ZĐ]{2,5})(?:-|$)/.test(issuer);
