import { expect, test } from 'vitest';
import { ARTICLE, kindsOf, withBody } from '../../../../tests/support/check.ts';
import type { Files } from '../../../../tests/support/newsroom.ts';

const SOURCES = 'sources: [{ outlet: Giả định }]\n';
/** A registry with invented people and documents. */
const REGISTRY: Files = {
  'officials/le-thi-mau.yaml': `name: Lê Thị Mẫu\noffices:\n  - title: Bí thư Tỉnh ủy Nghệ An\n    from: 2018-01-01\n    to: 2020-12-31\n    ${SOURCES}`,
  'documents/02-nq-tw-a.yaml': `code: 02-NQ/TW\ntype: Nghị quyết\ndate: 2016-05-01\n${SOURCES}`,
  'documents/02-nq-tw-b.yaml': `code: 02-NQ/TW\ntype: Nghị quyết\ndate: 2017-05-01\n${SOURCES}`,
  'documents/77-kl-tw.yaml': `code: 77-KL/TW\ntype: Kết luận\ndate: 2018-05-01\n${SOURCES}`,
};

test.each<[string, string[]]>([
  ['Họp Thứ Hai, 12/02/2019 tại tỉnh.', ['9:5 sai-thu']],
  ['Họp Thứ Ba, 12/02/2019 tại tỉnh.', []],
  ['Họp ngày 30/02/2019.', ['9:5 ngay-trong-bai-sai']],
  ['Họp sáng 10/2.', []],
  ['Họp sáng 28/12 ở tỉnh.', ['9:5 thieu-nam']],
  ['Họp sáng 28/12/2018 ở tỉnh.', []],
  ['Bí thư Tỉnh ủy Nghệ An Trần Văn Thử phát biểu.', ['9:24 chuc-vu-khong-khop']],
  ['Giảm 85.600 người và 47.324 người. Tổng số giảm 132.354 người.', ['9:49 tong-khong-khop']],
  ['Giảm 10 người và 20 người. Tổng số giảm 30 người.', []],
  ['Giảm 10 người và 20 người. Tổng số có 900 người.', []],
  ['Theo Kết luận số 77 - KL/TW của Ban Bí thư.', ['9:6 nhac-ma-chua-ghi', '9:18 so-hieu-viet-sai']],
  ['Theo Nghị quyết 02-NQ/TW.', ['9:6 so-hieu-trong-bai-khong-ro']],
  ['Theo Nghị quyết 05-NQ/TW ngày 28/9/2021.', ['9:6 van-ban-moi-hon-bai']],
  ['Đại biểu Quốc hội khóa 15 dự.', ['9:24 khoa-chu-so']],
  ['Đại biểu Quốc hội khóa XV dự; khóa 7 tháng.', []],
])('%j', async (text, expected) => {
  expect(await kindsOf({ ...REGISTRY, ...withBody(text) })).toEqual(expected.map((at) => `${ARTICLE}:${at}`));
});

test('two people beside one office are named', async () => {
  const text = 'Bí thư Tỉnh ủy Vĩnh Phúc Trần Văn Thử và Bí thư Tỉnh ủy Vĩnh Phúc Nguyễn Thị Nháp dự.';
  expect(await kindsOf(withBody(text))).toEqual([`${ARTICLE}:9:67 hai-nguoi-mot-chuc`]);
});

test('what the frontmatter lists must be named in the text', async () => {
  const listed = withBody('Không nhắc ai.')[ARTICLE]?.replace('tags:', 'officials: [le-thi-mau]\ntags:');
  expect(await kindsOf({ [ARTICLE]: listed })).toEqual([`${ARTICLE}:5:13 ghi-ma-khong-nhac`]);
});
