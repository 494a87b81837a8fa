import { phraseTree } from './phrases.ts';

/** How an honorific speaks of a person. */
export type HonorificKind = 'comrade' | 'address' | 'rank';

/**
 * Words that announce a person. `comrade` and `address` may stand before a given name alone ("ông Chính"), `rank` (degrees,
 * ranks of the army and police) stands before a whole name, behind an address too.
 */
export const HONORIFICS = phraseTree<HonorificKind>([
  ...'đồng chí|các đồng chí|đ/c|các đ/c'.split('|').map((word) => [word, 'comrade'] as const),
  ...'ông|bà|anh|chị|cô|thầy|bác|cụ|ngài'.split('|').map((word) => [word, 'address'] as const),
  ...(
    'ts|ths|pgs|gs|pgs ts|gs ts|bs|ks|luật sư|bác sĩ|kỹ sư|thạc sĩ|tiến sĩ|giáo sư|phó giáo sư|nhà giáo|nhà báo|nhà văn|' +
    'đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy'
  )
    .split('|')
    .map((word) => [word, 'rank'] as const),
]);
