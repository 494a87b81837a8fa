import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Photo } from '../../core/newsroom/schema/article.ts';

/** A picture with its words. */
export interface PhotoView {
  readonly src: string;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a picture file. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Tells the size of a file of the newsroom's `anh/` folder. */
export type SizeOf = (file: string) => Promise<Size>;

export async function photoView({ file, alt, caption, credit }: Photo, sizeOf: SizeOf): Promise<PhotoView> {
  return {
    src: addressOf.picture(file),
    alt,
    caption,
    credit: credit && creditLine(credit),
    ...(await sizeOf(file)),
  };
}

/** “Ảnh: Thành Duy”; a credit that says itself what it is stays as it is: “Đồ họa: Bản tin”. */
const creditLine = (credit: string): string =>
  /^(?:Nguồn )?\p{L}+(?: \p{L}+)?:/u.test(credit) ? credit : `Ảnh: ${credit}`;
