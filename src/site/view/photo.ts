import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Photo } from '../../core/newsroom/schema/article.ts';

/** A picture with its words. */
export interface PhotoView {
  readonly src: string;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
}

export const photoView = ({ file, alt, caption, credit }: Photo): PhotoView => ({
  src: addressOf.picture(file),
  alt,
  caption,
  credit: credit && creditLine(credit),
});

/** “Ảnh: Thành Duy”; a credit that says itself what it is stays as it is: “Đồ họa: Bản tin”. */
const creditLine = (credit: string): string =>
  /^(?:Nguồn )?\p{L}+(?: \p{L}+)?:/u.test(credit) ? credit : `Ảnh: ${credit}`;
