import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ARTICLE, withBody } from '../../../../tests/support/check.ts';
import { withNewsroom } from '../../../../tests/support/newsroom.ts';
import { fixNewsroom } from './fix-newsroom.ts';

function fixed(text: string): string {
  const files = withBody('@@');
  const [head = '', tail = ''] = (files[ARTICLE] ?? '').split('@@');
  return withNewsroom({ [ARTICLE]: head + text + tail }, (root) => {
    fixNewsroom(root);
    const after = readFileSync(join(root, ARTICLE), 'utf8');
    expect(fixNewsroom(root)).toEqual([]);
    return after.slice(head.length, after.length - tail.length);
  });
}

test.each<[string, string, string]>([
  ['letters in pieces', 'Hoạt động'.normalize('NFD'), 'Hoạt động'],
  ['odd spaces and what nobody sees', 'Đề\u00a0án\u200b một', 'Đề án một'],
  ['line ends', 'Một.\r\nHai.\r\n', 'Một.\nHai.\n'],
  [
    'codes',
    'Theo **Nghị quyết** số 39 - NQ/TW và Chỉ thị 05 -CT/TW.',
    'Theo **Nghị quyết** số 39-NQ/TW và Chỉ thị 05-CT/TW.',
  ],
  ['tone marks, all of them', 'Cấp uỷ, *cấp uỷ*, khoá mới, Uỷ ban.', 'Cấp ủy, *cấp ủy*, khóa mới, Ủy ban.'],
  ['but no name', 'Bà Thuý ở Hoà Bình.', 'Bà Thuý ở Hoà Bình.'],
  [
    'and no quotation',
    'Ông nói: “cấp uỷ theo 39 - NQ/TW”.\n\n> cấp uỷ',
    'Ông nói: “cấp uỷ theo 39 - NQ/TW”.\n\n> cấp uỷ',
  ],
])('%s', (_name, text, expected) => {
  expect(fixed(text)).toBe(expected);
});

test('the frontmatter is mended too, and bytes that are no text are left alone', () => {
  const bytes = Uint8Array.from([0xff, 0x00, 0x41]);
  const article = withBody('Chữ.')[ARTICLE]?.replace('Bài một', 'Các cấp uỷ họp') ?? '';
  withNewsroom({ [ARTICLE]: `\ufeff${article}`, 'terms/hong.yaml': bytes }, (root) => {
    expect(fixNewsroom(root)).toEqual([ARTICLE]);
    expect(readFileSync(join(root, ARTICLE), 'utf8')).toBe(article.replace('uỷ', 'ủy'));
    expect(readFileSync(join(root, 'terms/hong.yaml')).equals(bytes)).toBe(true);
  });
});
