import { normalise } from '../normalise.ts';
import { parseSyllable } from '../syllable.ts';
import { decodeCp1258, decodeUtf8 } from './code-page.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeViqr } from './viqr.ts';
import { decodeVni } from './vni.ts';

/** `utf8` is UTF-8 that was read as Windows-1252, `cp1258` likewise. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viqr' | 'cp1258' | 'utf8';

const DECODERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  viqr: decodeViqr,
  cp1258: decodeCp1258,
  utf8: decodeUtf8,
};

/** Reads legacy text of a known encoding; the result still wants `normalise`. */
export const decodeLegacy = (text: string, encoding: LegacyEncoding): string => DECODERS[encoding](text);

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** The share (0–1) of a text's words that are Vietnamese syllables, wherever their tone marks stand. */
const shareOfSyllables = (text: string): number => {
  const words = text.match(WORD) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => parseSyllable(word) !== undefined).length / words.length;
};

/** What only VIQR writes: a vowel's own mark or dd; tone signs alone are also punctuation. */
const VIQR_SHAPE = /[aeo]\^|a\(|[ou]\+|\bdd/gi;
/** Letters that only Unicode has. */
const UNICODE_LETTER = /[ăđĩũơư\u1ea0-\u1ef9]/i;

const candidatesFor = (text: string): LegacyEncoding[] => {
  if (/[\u0080-\u00ff]/.test(text)) return ['tcvn3', 'vni', 'cp1258', 'utf8'];
  return (text.match(VIQR_SHAPE)?.length ?? 0) >= 2 ? ['viqr'] : [];
};

/** Least share of valid syllables in Vietnamese text, with its names and abbreviations; other languages stay below. */
const ENOUGH = 0.75;
/** How much better than the text as it stands a reading must be. */
const GAIN = 0.15;
/** Longest sample that is scored: what a text is shows in its first pages. */
const SAMPLE = 20_000;

/**
 * Finds the legacy encoding of a text (as pasted, not normalised): the one whose reading makes by far the most words
 * valid Vietnamese syllables. `undefined` for good Unicode, for other languages and for code. Fonts, where known, are surer: see `fontEncoding`. Linear time.
 */
export const detectLegacy = (text: string): LegacyEncoding | undefined => {
  const sample = text.slice(0, SAMPLE);
  const candidates = candidatesFor(sample);
  if (candidates.length === 0) return undefined;
  const scores = candidates.map((encoding) => {
    const decoded = normalise(decodeLegacy(sample, encoding));
    return { encoding, decoded, share: shareOfSyllables(decoded) };
  });
  const best = scores.reduce((one, other) => (other.share > one.share ? other : one));
  const isVietnamese = UNICODE_LETTER.test(best.decoded) && best.share >= ENOUGH;
  return isVietnamese && best.share >= shareOfSyllables(normalise(sample)) + GAIN ? best.encoding : undefined;
};
