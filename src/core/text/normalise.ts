import { rememberLast } from './remember-last.ts';

/**
 * Text as people paste it, made into the one spelling that the rest of the house expects: NFC, with the marks in
 * their order, real đ, plain spaces and nothing invisible.
 *
 * Sources: Unicode Standard Annex 15 (NFC; NFKC would turn m² into m2, so it is never used) and The Unicode Standard,
 * table "Diacritics in Vietnamese": a vowel's own mark (circumflex, breve, horn) comes before its tone mark.
 */

/** A stretch of text as UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Normalised text that remembers where each of its characters stood in the text it was made from. */
export interface NormalisedText {
  readonly text: string;
  /** Whether the original has only characters that never need repair: letters of Vietnamese, plain spaces, usual marks. */
  readonly plain: boolean;
  /**
   * Maps a stretch of the normalised text to the original (both in UTF-16 units). The result covers whole original
   * characters; an invisible character that was removed belongs to the letter before it.
   */
  readonly sourceSpan: (start: number, end: number) => Span;
}

interface Edit {
  readonly outStart: number;
  readonly outEnd: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** Characters that are sure to stay as they are; U+00D0, U+00F0 (look-alikes of Đ đ) and U+00A0 are not among them. */
const CLEAN =
  '\\t\\n\\r\\u0020-\\u007e\\u00a1-\\u00cf\\u00d1-\\u00ef\\u00f1-\\u00ff\\u0100-\\u012b\\u0168\\u0169\\u01a0\\u01a1' +
  '\\u01af\\u01b0\\u1ea0-\\u1ef9\\u2013\\u2014\\u2018-\\u201d\\u2026';
/** What may need repair, with the character before it, since a combining mark changes the letter that it follows. */
const SUSPECT = new RegExp(`[${CLEAN}]?[^${CLEAN}]+`, 'gu');

const UNCLEAN = new RegExp(`[^${CLEAN}]`);
/** By UTF-16 unit: 1 when it is sure to stay as it is, 2 when not, 0 until it is first met. */
const seen = new Uint8Array(0x1_0000);
/** Most text needs no repair; this sees it in one pass, faster than a pattern of so many stretches. */
const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (seen[unit] === 0) seen[unit] = UNCLEAN.test(String.fromCharCode(unit)) ? 2 : 1;
    if (seen[unit] === 2) return false;
  }
  return true;
};
const unchanged = (start: number, end: number): Span => ({ start, end: Math.max(start, end) });

const HANGUL = '\\u1100-\\u11ff\\uac00-\\ud7a3';
const INVISIBLE = '\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
/**
 * A letter with its marks and the invisible characters behind it: no character of it can compose with one outside
 * (only Hangul composes without marks).
 */
const CLUSTER = new RegExp(
  `[${HANGUL}][${HANGUL}${INVISIBLE}\\p{M}]*|\\P{M}[${INVISIBLE}\\p{M}]*|\\p{M}[${INVISIBLE}\\p{M}]*`,
  'gu',
);
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]+`, 'g');
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LINE_BREAK = /[\v\u2028\u2029]/g;
const REPEATED_MARK = /([\u0300-\u0303\u0306\u0309\u031b\u0323])\1+/g;

/** Circumflex and breve before the tone marks; Unicode itself keeps the typed order, since all are of one class. */
const orderMarks = (marks: string): string =>
  marks.replace(/[^\u0302\u0306]+/g, '') + marks.replace(/[\u0302\u0306]+/g, '');

const repairCluster = (cluster: string): string =>
  cluster
    .replace(ALL_INVISIBLE, '')
    .normalize('NFD')
    .replace(/[\u0300-\u0303\u0306\u0309]{2,}/g, orderMarks)
    .replace(REPEATED_MARK, '$1')
    .normalize('NFC')
    .replace(/[\u00d0\u0189]|D[\u0335\u0336]/g, 'Đ')
    .replace(/[\u00f0\u0256]|d[\u0335\u0336]/g, 'đ')
    .replace(ODD_SPACE, ' ')
    .replace(LINE_BREAK, '\n');

/**
 * Repairs and composes a text: mis-ordered or doubled marks, look-alikes of Đ/đ (Ð ð Ɖ ɖ), no-break and other odd
 * spaces to a plain space, line separators to a line feed, zero-width and direction characters removed, NFC.
 *
 * U+00AD (soft hyphen) stays, because it is ư in TCVN3, and so do all bytes of legacy fonts except Ð and ð: decode
 * legacy text (`legacy/`) before you normalise it. Idempotent; linear time.
 */
export const normalise = (text: string): string =>
  text.replace(SUSPECT, (chunk) => chunk.replace(CLUSTER, repairCluster));

const lastBefore = (edits: readonly Edit[], fits: (edit: Edit) => boolean): Edit | undefined => {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const edit = edits[middle];
    if (edit !== undefined && fits(edit)) low = middle + 1;
    else high = middle;
  }
  return edits[low - 1];
};

const spanMapper =
  (edits: readonly Edit[]) =>
  (start: number, end: number): Span => {
    const before = lastBefore(edits, (edit) => edit.outStart <= start);
    let sourceStart = start;
    if (before !== undefined)
      sourceStart = start < before.outEnd ? before.sourceStart : before.sourceEnd + start - before.outEnd;
    if (end <= start) return { start: sourceStart, end: sourceStart };
    const last = lastBefore(edits, (edit) => edit.outStart < end);
    let sourceEnd = end;
    if (last !== undefined) sourceEnd = end <= last.outEnd ? last.sourceEnd : last.sourceEnd + end - last.outEnd;
    return { start: sourceStart, end: sourceEnd };
  };

/**
 * {@link normalise}, and the way back: annotations found in the normalised text can be put into the original, whose
 * offsets (UTF-16 units) differ wherever a mark was composed or an invisible character removed.
 */
export const normaliseWithMap: (source: string) => NormalisedText = rememberLast((source) => {
  if (isPlain(source)) return { text: source, plain: true, sourceSpan: unchanged };
  const edits: Edit[] = [];
  let shift = 0;
  const text = source.replace(SUSPECT, (chunk: string, offset: number) =>
    chunk.replace(CLUSTER, (cluster: string, inner: number) => {
      const repaired = repairCluster(cluster);
      if (repaired === cluster) return cluster;
      const sourceStart = offset + inner;
      const outStart = sourceStart + shift;
      shift += repaired.length - cluster.length;
      edits.push({
        outStart,
        outEnd: outStart + repaired.length,
        sourceStart,
        sourceEnd: sourceStart + cluster.length,
      });
      return repaired;
    }),
  );
  return { text, plain: false, sourceSpan: spanMapper(edits) };
});
