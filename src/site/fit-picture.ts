import { hash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import process from 'node:process';

/** Twice the width of an article's column: sharp on fine screens, and no larger than a phone's data plan likes. */
const MOST_WIDTH = 1600;
const RASTER = new Set(['.jpg', '.jpeg', '.png', '.webp']);
/** Changes when pictures are made otherwise than before. */
export const FIT_VERSION = '1';

/**
 * Copies a picture to `to`; a photo from a camera is turned upright, made smaller and freed of what the camera wrote
 * into it (place, time, owner). What is small already, and drawings, are copied as they are.
 * @param cache the folder where smaller pictures are kept, by the content they were made from
 */
export async function fitPicture(from: string, to: string, cache: string): Promise<void> {
  mkdirSync(dirname(to), { recursive: true });
  const ending = extname(from).toLowerCase();
  if (!RASTER.has(ending)) {
    copyFileSync(from, to);
    return;
  }
  // Loaded by the first picture that is new: most builds have none.
  const { default: sharp } = await import('sharp');
  const bytes = readFileSync(from);
  const { width, orientation = 1, exif } = await sharp(bytes).metadata();
  if (width <= MOST_WIDTH && orientation === 1 && !exif) {
    copyFileSync(from, to);
    return;
  }
  const kept = join(cache, `${hash('sha256', bytes)}-${FIT_VERSION}${ending}`);
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true });
    const unfinished = `${kept}.${String(process.pid)}`;
    await sharp(bytes).rotate().resize({ width: MOST_WIDTH, withoutEnlargement: true }).toFile(unfinished);
    renameSync(unfinished, kept);
  }
  copyFileSync(kept, to);
}
