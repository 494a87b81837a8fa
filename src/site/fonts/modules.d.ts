declare module 'subset-font' {
  /** Cuts a font to the characters of `text`; HarfBuzz in WebAssembly. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      noHinting?: boolean;
      keepFeatures?: readonly string[];
      variationAxes?: Readonly<Record<string, number>>;
    },
  ): Promise<Buffer>;
}

/** Addresses of the fonts that stand above the fold; made by plugin.ts. */
declare module 'ban-tin:fonts' {
  const addresses: readonly string[];
  export default addresses;
}

declare module 'ban-tin:fonts.css';
