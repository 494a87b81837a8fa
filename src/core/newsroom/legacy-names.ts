import type { LegacyEncoding } from '../text/legacy/detect.ts';

/** What old fonts and encodings are called in offices. */
export const LEGACY_NAMES: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI Windows',
  viqr: 'VIQR',
  cp1258: 'Windows-1258',
  utf8: 'UTF-8 bị đọc nhầm',
};
