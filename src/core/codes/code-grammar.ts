import type { DocumentCode } from './document-code.ts';
import { documentType, isStateOnlyType } from './document-types.ts';
import { type Issuer, issuerOf } from './issuers.ts';
import type { TokenReader } from './token-reader.ts';

/** Something that was read, and the index of the token behind it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

const LONGEST_ISSUER = 12;
const MOST_ISSUER_GROUPS = 3;

/** A single digit gets a leading zero (Decree 30/2020/NĐ-CP, annex I, part I, section II.3c); others lose theirs. */
export const canonicalNumber = (digits: string): string => digits.replace(/^0+(?=\d)/, '').padStart(2, '0');

/**
 * Reads the digits a code may begin with: at most five, not the rest of a longer thing (date, phone number, address of
 * a page, "VN30"). `next` is behind the digits.
 */
export const readDigits = (reader: TokenReader, index: number): Read<string> | undefined => {
  const token = reader.at(index);
  if (token.kind !== 'number' || token.text.length > 5) return undefined;
  if (token.glued) {
    const before = reader.at(index - 1);
    if (
      (before.kind === 'word' && before.lower !== 'số') ||
      (before.kind === 'mark' && '/.,-–—#@&_=+\\'.includes(before.text))
    )
      return undefined;
  }
  return { value: token.text, next: index + 1 };
};

const readType = (reader: TokenReader, index: number): string | undefined => {
  const token = reader.at(index);
  return token.kind === 'word' ? documentType(token.text) : undefined;
};

const isCapitals = (letters: string): boolean => letters.length > 1 && letters === letters.toUpperCase();

/** Letters of an issuer: "TW", "T.Ư", "BTCTƯ", "QH15", "BTC-BNV"; with small letters only if we know it. */
const readIssuer = (reader: TokenReader, index: number): Read<Issuer> | undefined => {
  const token = reader.at(index);
  if (token.kind !== 'word' || token.text.length > LONGEST_ISSUER) return undefined;
  let letters = token.text;
  let next = index + 1;
  if (letters.endsWith('T') && reader.isMark(next, '.') && /^[ƯW]$/.test(reader.at(next + 1).text)) {
    letters += reader.at(next + 1).text;
    next += 2;
  } else if (/^(?:QH|UBTVQH)$/i.test(letters) && reader.at(next).kind === 'number' && reader.at(next).glued) {
    letters += reader.at(next).text;
    next++;
  }
  for (let groups = 1; groups < MOST_ISSUER_GROUPS; groups++) {
    const follows = reader.at(next + 1);
    if (!(reader.isDash(next) && reader.at(next).glued && follows.glued && isCapitals(follows.text))) break;
    letters += `-${follows.text}`;
    next += 2;
  }
  const value = issuerOf(letters);
  if (!value.known && !isCapitals(letters)) return undefined;
  if (reader.at(next).glued && ['word', 'number'].includes(reader.at(next).kind)) return undefined;
  return { value, next };
};

const partyCode = (number: string, type: string, { issuer, known, system }: Issuer): DocumentCode => ({
  system: system ?? (isStateOnlyType(type) ? 'state' : 'party'),
  number: canonicalNumber(number),
  type,
  issuer,
  knownIssuer: known,
});

/** `39-NQ/TW`, with spaces, other dashes, and the slips "39-NQ-TW", "39 NQ/TW", "39NQ/TW" for issuers we know. */
const readParty = (reader: TokenReader, digits: Read<string>): Read<DocumentCode> | undefined => {
  const dashed = reader.isDash(digits.next);
  const at = dashed ? digits.next + 1 : digits.next;
  const type = readType(reader, at);
  if (type === undefined || type.length < 2) return undefined;
  const stroke = reader.isMark(at + 1, '/');
  if (!stroke && !(reader.isDash(at + 1) && reader.at(at + 1).glued)) return undefined;
  const issuer = readIssuer(reader, at + 2);
  if (issuer === undefined) return undefined;
  if (!(dashed && stroke) && issuer.value.system !== 'party') return undefined;
  return { value: partyCode(digits.value, type, issuer.value), next: issuer.next };
};

/** A year behind a stroke: 1945 to 2099. */
export const readYear = (reader: TokenReader, index: number): number | undefined => {
  const token = reader.at(index);
  const year = token.kind === 'number' && token.text.length === 4 ? Number(token.text) : 0;
  return year >= 1945 && year < 2100 ? year : undefined;
};

/** Digits of a State code: its group may be dotted (66.13), an old one may have a letter (30a) or a year (19-2017). */
const stateNumber = (reader: TokenReader, digits: Read<string>): Read<string> => {
  const { value, next } = digits;
  const after = reader.at(next);
  const behind = reader.at(next + 1);
  if (after.glued && after.text === '.' && behind.glued && behind.kind === 'number' && behind.text.length <= 3)
    return { value: `${value}.${behind.text}`, next: next + 2 };
  if (after.glued && after.text === '-' && behind.glued && readYear(reader, next + 1) !== undefined)
    return { value: `${value}-${behind.text}`, next: next + 2 };
  if (after.glued && /^[a-zđ]$/.test(after.text)) return { value: value + after.text, next: next + 1 };
  return digits;
};

/** `34/2018/NĐ-CP`, `700/QĐ-TTg`, `148/2025/QH15`, the letter `1234/BNV-CCVC`; `18/NQ-TW` is a Party code. */
const readState = (reader: TokenReader, digits: Read<string>): Read<DocumentCode> | undefined => {
  const number = stateNumber(reader, digits);
  if (!reader.isMark(number.next, '/')) return undefined;
  let at = number.next + 1;
  const year = readYear(reader, at);
  if (year !== undefined) {
    if (!reader.isMark(at + 1, '/')) return undefined;
    at += 2;
  }
  const base = { number: canonicalNumber(number.value), ...(year === undefined ? {} : { year }) };
  const type = readType(reader, at);
  if (type === undefined) {
    const issuer = readIssuer(reader, at);
    if (issuer?.value.system !== 'state') return undefined;
    const { issuer: letters, known } = issuer.value;
    if (/\d$/.test(letters))
      return year === undefined
        ? undefined
        : { value: { system: 'state', ...base, issuer: letters, knownIssuer: known }, next: issuer.next };
    if (year !== undefined || !letters.includes('-')) return undefined;
    return { value: { system: 'state', ...base, type: 'CV', issuer: letters, knownIssuer: known }, next: issuer.next };
  }
  if (type.length < 2 && year === undefined) return undefined;
  const stroke = reader.isMark(at + 1, '/');
  if (!stroke && !reader.isDash(at + 1)) return undefined;
  const issuer = readIssuer(reader, at + 2);
  if (issuer === undefined) return undefined;
  const { system, issuer: letters, known } = issuer.value;
  if (system === 'party' && year === undefined)
    return { value: partyCode(number.value, type, issuer.value), next: issuer.next };
  if (stroke && type !== 'TTLT') return undefined;
  return { value: { system: 'state', ...base, type, issuer: letters, knownIssuer: known }, next: issuer.next };
};

/** Reads a whole document code at a token, or undefined. Looks ahead at most a dozen tokens. */
export const readCode = (reader: TokenReader, index: number): Read<DocumentCode> | undefined => {
  const digits = readDigits(reader, index);
  if (digits === undefined) return undefined;
  return readParty(reader, digits) ?? readState(reader, digits);
};
