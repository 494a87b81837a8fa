/** One font of the site: which file of which package, cut how. */
export interface Face {
  /** Part of the file name: `newsreader-600`. */
  readonly name: string;
  readonly family: 'Newsreader' | 'Noto Serif' | 'Be Vietnam Pro';
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** The package's file for one of its character sets. */
  readonly source: (subset: Subset) => string;
  /** Axes of a variable font, pinned. */
  readonly axes?: Readonly<Record<string, number>>;
  /** Stands above the fold on every page, so it is asked for before the stylesheet has been read. */
  readonly preload: boolean;
}

/** The two files of a font, as Fontsource splits it; Vietnamese text needs both. */
export type Subset = 'latin' | 'vietnamese';

const newsreader = (subset: Subset) => `@fontsource-variable/newsreader/files/newsreader-${subset}-opsz-normal.woff2`;
const notoSerif = (weight: number, style: 'normal' | 'italic') => (subset: Subset) =>
  `@fontsource/noto-serif/files/noto-serif-${subset}-${weight}-${style}.woff2`;
const beVietnam = (weight: number) => (subset: Subset) =>
  `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`;

/** Headlines in Newsreader's display cut, text in Noto Serif, furniture and tables in Be Vietnam Pro. */
export const FACES: readonly Face[] = [
  {
    name: 'newsreader-600',
    family: 'Newsreader',
    weight: 600,
    style: 'normal',
    source: newsreader,
    axes: { opsz: 60, wght: 600 },
    preload: true,
  },
  {
    name: 'noto-serif-400',
    family: 'Noto Serif',
    weight: 400,
    style: 'normal',
    source: notoSerif(400, 'normal'),
    preload: true,
  },
  {
    name: 'noto-serif-700',
    family: 'Noto Serif',
    weight: 700,
    style: 'normal',
    source: notoSerif(700, 'normal'),
    preload: false,
  },
  {
    name: 'noto-serif-400-italic',
    family: 'Noto Serif',
    weight: 400,
    style: 'italic',
    source: notoSerif(400, 'italic'),
    preload: false,
  },
  {
    name: 'be-vietnam-pro-400',
    family: 'Be Vietnam Pro',
    weight: 400,
    style: 'normal',
    source: beVietnam(400),
    preload: true,
  },
  {
    name: 'be-vietnam-pro-600',
    family: 'Be Vietnam Pro',
    weight: 600,
    style: 'normal',
    source: beVietnam(600),
    preload: true,
  },
];

/** The characters of each file, as CSS writes a range: Fontsource's own split, without letters that Vietnamese has not. */
export const RANGES: Readonly<Record<Subset, string>> = {
  latin:
    'U+0020-007E,U+00A0,U+00A7,U+00A9,U+00AB,U+00B0-00B3,U+00B7,U+00BB,U+00BD,U+00C0-00FF,U+2009,U+200B,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2032-2033,U+2039-203A,U+2190-2193,U+2212,U+2264-2265',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF9,U+20AB',
};

/** Every character of a CSS range list. */
export function charactersOf(ranges: string): string {
  const characters: string[] = [];
  for (const range of ranges.split(',')) {
    const [first = 0, last = first] = range
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    for (let point = first; point <= last; point += 1) characters.push(String.fromCodePoint(point));
  }
  return characters.join('');
}
