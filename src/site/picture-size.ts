import { join } from 'node:path';
import { places } from './places.ts';

/** Width and height in pixels, as a reader sees them. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const sizes = new Map<string, Promise<PictureSize>>();

/**
 * The size of a picture of the newsroom's `anh/` folder, so that pages keep its place free before it has come.
 * @throws when the file is not there or is no picture, with its name
 */
export function pictureSize(file: string): Promise<PictureSize> {
  const found = sizes.get(file) ?? read(file);
  sizes.set(file, found);
  return found;
}

async function read(file: string): Promise<PictureSize> {
  // Most builds ask for no picture, and the threads that render pages never do.
  const { default: sharp } = await import('sharp');
  try {
    const { width, height, orientation = 1 } = await sharp(join(places().content, 'anh', file)).metadata();
    // From 5 on, a camera held upright has noted that the picture lies on its side (EXIF 2.3, tag Orientation).
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch (error) {
    throw new Error(`không đọc được ảnh anh/${file}`, { cause: error });
  }
}
