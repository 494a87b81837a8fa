import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { charactersOf, RANGES } from './faces.ts';
import type { Face, Subset } from './faces.ts';

/** What Vietnamese typesetting uses: kerning, marks in their places, ligatures, figures of one width in tables. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'tnum', 'lnum'];

/** Changing how fonts are cut must change the key under which they are kept. */
const VERSION = 1;
const { resolve } = createRequire(import.meta.url);

/** One cut font file: in WOFF2 for the reader, in SFNT for its measures. */
export interface Cut {
  readonly woff2: string;
  readonly sfnt: Buffer;
}

/**
 * Cuts one file of a font to the characters of its range and pins its axes; hinting goes, for no system that runs
 * today's browsers needs it and it is half of Be Vietnam Pro. Kept in `folder` by content, so that it is done once.
 */
export async function cut(face: Face, subset: Subset, folder: string): Promise<Cut> {
  const source = readFileSync(resolve(face.source(subset)));
  const options = { noHinting: true, keepFeatures: FEATURES, ...(face.axes ? { variationAxes: face.axes } : {}) };
  const key = createHash('sha256')
    .update(JSON.stringify([VERSION, options, RANGES[subset]]))
    .update(source)
    .digest('hex')
    .slice(0, 8);
  const path = (ending: string) => join(folder, `${face.name}-${subset}.${key}.${ending}`);
  const make = async (ending: 'woff2' | 'sfnt'): Promise<Buffer> => {
    if (existsSync(path(ending))) return readFileSync(path(ending));
    const font = await subsetFont(source, charactersOf(RANGES[subset]), { ...options, targetFormat: ending });
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path(ending)}.${process.pid}`, font);
    renameSync(`${path(ending)}.${process.pid}`, path(ending));
    return font;
  };
  await make('woff2');
  return { woff2: path('woff2'), sfnt: await make('sfnt') };
}
