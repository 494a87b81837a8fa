import type { LegacyEncoding } from './detect.ts';

/** What a font's name says of the bytes written in it. */
export interface FontEncoding {
  readonly encoding: LegacyEncoding;
  /** Whether the font draws capitals for small letters (.VnTimeH). */
  readonly caps: boolean;
}

/**
 * The legacy encoding that a font's name shows: .VnTime and its kin are TCVN3 (with capitals when the name ends in H),
 * VNI-Times and its kin are VNI. `undefined` for Unicode fonts.
 */
export const fontEncoding = (font: string): FontEncoding | undefined => {
  const name = font.trim();
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', caps: /h$/i.test(name) };
  return /^vni[- ]/i.test(name) ? { encoding: 'vni', caps: false } : undefined;
};
