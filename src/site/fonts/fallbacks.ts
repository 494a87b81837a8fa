/** A font that readers' devices have, shown until ours has come, stretched so that nothing moves when it does. */
export interface Fallback {
  /** Part of the family's name in the stylesheet. */
  readonly name: string;
  /** The names under which devices know it, and fonts made to its measures. */
  readonly local: readonly string[];
  /** Average advance of the sample text (metrics.ts), in em. */
  readonly width: number;
  readonly boldWidth: number;
}

/**
 * Widths measured over the sample text with fonts of the same measures from Fontsource 5: Tinos for Times New Roman,
 * Arimo for Arial, and Roboto itself. Georgia is left out: many of its installed versions lack Vietnamese letters.
 */
const TIMES: Fallback = {
  name: 'Times',
  local: ['Times New Roman', 'Liberation Serif', 'Tinos'],
  width: 0.4145,
  boldWidth: 0.4417,
};
const ARIAL: Fallback = {
  name: 'Arial',
  local: ['Arial', 'Liberation Sans', 'Arimo'],
  width: 0.4616,
  boldWidth: 0.4963,
};
const ROBOTO: Fallback = { name: 'Roboto', local: ['Roboto'], width: 0.455, boldWidth: 0.4609 };

/** The fallbacks of each of our families, best first. */
export const FALLBACKS = {
  Newsreader: [TIMES],
  'Noto Serif': [TIMES],
  'Be Vietnam Pro': [ROBOTO, ARIAL],
} as const satisfies Record<string, readonly Fallback[]>;
