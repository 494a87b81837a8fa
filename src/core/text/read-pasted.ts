import { decodeLegacy, detectLegacy, type LegacyEncoding } from './legacy/detect.ts';
import { normalise } from './normalise.ts';

/** Text from outside made fit to work with. */
export interface PastedText {
  readonly text: string;
  /** The encoding it had been in; `undefined` when it was Unicode. */
  readonly encoding: LegacyEncoding | undefined;
}

/**
 * Reads text of unknown origin: finds and decodes a legacy encoding, then normalises, then drops soft hyphens (which
 * only now are surely not TCVN3's ư).
 */
export const readPasted = (raw: string): PastedText => {
  const encoding = detectLegacy(raw);
  const text = encoding === undefined ? raw : decodeLegacy(raw, encoding);
  return { text: normalise(text).replaceAll('\u00ad', ''), encoding };
};
