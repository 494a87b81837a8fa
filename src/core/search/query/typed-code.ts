import { classAt, isLetter, MARK } from '../../text/char-class.ts';
import { fold } from '../../text/fold.ts';
import { isSpace } from '../../text/white-space.ts';
import { rememberWords } from '../../text/word-memory.ts';

/** A document code as somebody types it, made into index tokens. */
export interface TypedCode {
  /** The part of the query that is the code (UTF-16 units). */
  readonly start: number;
  readonly end: number;
  /** "39nqtw" for a full code, "nq39" for type and number. */
  readonly token: string;
  /** Whether the code is whole ("39-NQ/TW"), so that it alone names a document. */
  readonly whole: boolean;
  /** "39-NQ/TW" or "NQ 39", to tell the reader what was understood. */
  readonly label: string;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  'nghi quyet': 'nq',
  'quy dinh': 'qd',
  'quyet dinh': 'qd',
  'chi thi': 'ct',
  'ket luan': 'kl',
  'huong dan': 'hd',
  'thong bao': 'tb',
  'bao cao': 'bc',
  'ke hoach': 'kh',
  'chuong trinh': 'ctr',
  'to trinh': 'ttr',
  'cong van': 'cv',
  'de an': 'da',
  'quy che': 'qc',
  'thong tu': 'tt',
  'thong tri': 'tt',
  'nghi dinh': 'nd',
};
const TYPES = 'nq|ct|qd|qc|kl|hd|tb|bc|kh|ctr|ttr|cv|bb|da|pa|tt|ttlt|nd|dl';
const LABELS: Readonly<Record<string, string>> = { qd: 'QĐ', nd: 'NĐ', da: 'ĐA', ctr: 'CTr', ttr: 'TTr' };
const GAP = String.raw`\s?[-–—/.\s]\s?`;
const ISSUER = String.raw`t\.\s?[wu]\.?|[a-z]{0,5}t[wu]|bch|btv|ttg|cp|qhnn|qh\d{2}|ubnd|hdnd`;
const WORDS = Object.keys(TYPE_WORDS).join('|');

/** "39-NQ/TW", "39 nq tw", "205/QD-TW", "39 - NQ/TW". */
const FULL = new RegExp(`(?<![a-z\\d])(\\d{1,4})(?:${GAP})?(${TYPES})${GAP}(${ISSUER})(?![a-z\\d])`, 'g');
/** "nq 39 tw", "nghị quyết số 39-nq/tw" is FULL; here the number stands behind the type: "nq 39/tw". */
const TURNED = new RegExp(`(?<![a-z\\d])(${TYPES})\\s?(\\d{1,4})${GAP}(${ISSUER})(?![a-z\\d])`, 'g');
/** "34/2018/NĐ-CP", "34 2018 nd cp", "148/2025/QH15". */
const STATE = new RegExp(
  `(?<![a-z\\d])(\\d{1,4})${GAP}((?:19|20)\\d{2})${GAP}(${TYPES}|qh\\d{2})(?:${GAP}([a-z]{2,6}))?(?![a-z\\d])`,
  'g',
);
/** A code that is not finished: "18-NQ/", "18-NQ/T", "18 nq". */
const PARTIAL = new RegExp(`(?<![a-z\\d])(\\d{1,4})${GAP}(${TYPES})(?:${GAP}[a-z]{0,4})?(?![a-z\\d])`, 'g');
/** What makes of a number behind a type a longer number or a code in full. */
const LONGER = `\\d|${GAP}(?:${TYPES})(?![a-z])|[.,/]\\d`;
/** "nghị quyết 39", "nghị quyết số 39", "nq39", "QĐ 205". */
const SHORT = new RegExp(`(?<![a-z\\d])(?:(${WORDS})(?:\\s+so)?\\s+|(${TYPES})\\s?)(\\d{1,4})(?!${LONGER})`, 'g');
const IS_LONGER = new RegExp(`^(?:${LONGER})`);

const number = (text: string): string => String(Number(text));
const label = (type: string): string => LABELS[type] ?? type.toUpperCase();
const issuer = (text: string): string => {
  const bare = text.replace(/[^a-z\d]/g, '');
  return bare === 'tu' && text.includes('.') ? 'tw' : bare;
};

/**
 * Finds document codes in a query, in any writing: spaces or strokes for separators, with or without marks, type
 * words written out. Where two readings overlap, the fuller one wins. "T.Ư" and "T.U" are TW.
 */
export const findTypedCodes = (query: string): TypedCode[] => {
  const text = fold(query);
  // Folding keeps the length of normalised Vietnamese text; anything else has no codes worth finding.
  if (text.length !== query.length) return [];
  const found: TypedCode[] = [];
  const add = (match: RegExpExecArray, token: string, shown: string) => {
    const start = match.index;
    const end = start + match[0].length;
    if (!found.some((code) => code.start < end && start < code.end))
      found.push({ start, end, token, label: shown, whole: /^\d/.test(token) });
  };
  for (const m of text.matchAll(STATE)) {
    const [, no = '', year = '', type = '', by] = m;
    add(
      m,
      number(no) + year + type + (by ?? ''),
      `${number(no)}/${year}/${label(type)}${by ? `-${by.toUpperCase()}` : ''}`,
    );
  }
  for (const m of text.matchAll(FULL)) {
    const [, no = '', type = '', by = ''] = m;
    add(m, number(no) + type + issuer(by), `${no.padStart(2, '0')}-${label(type)}/${issuer(by).toUpperCase()}`);
  }
  for (const m of text.matchAll(TURNED)) {
    const [, type = '', no = '', by = ''] = m;
    add(m, number(no) + type + issuer(by), `${no.padStart(2, '0')}-${label(type)}/${issuer(by).toUpperCase()}`);
  }
  for (const m of text.matchAll(PARTIAL)) {
    const [, no = '', type = ''] = m;
    add(m, type + number(no), `${label(type)} ${number(no)}`);
  }
  for (const m of text.matchAll(SHORT)) {
    const type = m[1] === undefined ? (m[2] ?? '') : (TYPE_WORDS[m[1]] ?? '');
    add(m, type + number(m[3] ?? ''), `${label(type)} ${number(m[3] ?? '')}`);
  }
  return found.sort((a, b) => a.start - b.start);
};

/** The word before a number, "số" aside. */
const WORD_BEFORE = /([\p{L}\p{M}]+)(?:\s+s[ốo][\u0300-\u036f]*)?\s*$/iu;
/** What that word must be for the number to be a document's. */
const LAST_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(TYPE_WORDS).map((words) => words.split(' ').at(-1) ?? ''),
  ...TYPES.split('|'),
]);
/** Letters before a number in which a type of document stands, and after it in which a longer code would show. */
const REACH = 40;
const AFTER = 12;

const isPartOfWord = (kind: number): boolean => isLetter(kind) || kind === MARK;

/** Whether a word may be the last of a document's type, or "số". */
const isBeforeNumber = rememberWords((word) => {
  const folded = fold(word);
  return folded === 'so' || LAST_WORDS.has(folded);
});
/**
 * Whether the word before a place may make a document's number of what stands there. It says yes too often: this is
 * only to pass over the many other numbers at little cost.
 */
const mayBeDocument = (text: string, place: number): boolean => {
  let end = place;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isPartOfWord(classAt(text, start - 1))) start--;
  return isBeforeNumber(text, start, end);
};

/**
 * Tokens of the documents that a text names by type and number alone: "Quy định số 205" → "qd205". Only what stands
 * before numbers is folded: folding the whole of a text takes longer than all else that is done for it.
 */
export const shortCodeTokens = (text: string): string[] => {
  const tokens: string[] = [];
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    if (digits.length > 4 || !mayBeDocument(text, index)) continue;
    const after = fold(text.slice(index + digits.length, index + digits.length + AFTER));
    if (IS_LONGER.test(after)) continue;
    const near = text.slice(Math.max(0, index - REACH), index);
    if (!LAST_WORDS.has(fold(WORD_BEFORE.exec(near)?.[1] ?? ''))) continue;
    // A word that is cut off at the left is none.
    const whole = index > REACH ? near.replace(/^[\p{L}\p{M}\p{N}]+/u, '') : near;
    const before = fold(whole);
    const end = before.length + digits.length;
    for (const m of (before + digits + after).matchAll(SHORT))
      if (m.index + m[0].length === end)
        tokens.push((m[1] === undefined ? (m[2] ?? '') : (TYPE_WORDS[m[1]] ?? '')) + number(m[3] ?? ''));
  }
  return tokens;
};

/** Index tokens of a code in a text ("39nqtw"): itself and type with number ("nq39"). */
export const codeTokens = (form: string): string[] => {
  const parts = /^(\d+?)(?:(?:19|20)\d{2})?(nq|ctr|ct|qd|qc|kl|hd|tb|bc|kh|ttr|cv|bb|da|pa|ttlt|tt|nd|dl)[a-z]/.exec(
    form,
  );
  return parts ? [form, `${parts[2] ?? ''}${parts[1] ?? ''}`] : [form];
};
