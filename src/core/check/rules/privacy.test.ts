import { expect, test } from 'vitest';
import { ARTICLE, kindsOf, withBody } from '../../../../tests/support/check.ts';

test.each<[string, string[]]>([
  ['Căn cước 001090123456 của ông.', ['9:10 so-dinh-danh']],
  ['Người mang số 038 195 001 234.', ['9:15 so-dinh-danh']],
  ['CMND số 181234567', ['9:9 so-dinh-danh']],
  ['Hộ chiếu: B1234567', ['9:11 so-dinh-danh']],
  ['Gọi 0912 345 678 để hỏi.', ['9:5 so-dien-thoai']],
  ['Gọi +84 912345678.', ['9:5 so-dien-thoai']],
  ['Đường dây nóng: 0912345678', []],
  ['Điện thoại cơ quan 024 3943 4567', []],
  ['Ông trú tại số 12 ngõ 5.', ['9:5 dia-chi-nha']],
  ['Thường trú tại xã Mẫu.', []],
  ['Giảm 132.354 người, 3,51%; tài khoản 102010000123456.', []],
  ['Thu 123456789012 đồng.', []],
  ['Ngày 01.02.2019, lúc 08.30; nhiệm kỳ 2015-2020.', []],
])('%s', async (text, expected) => {
  expect(await kindsOf(withBody(text))).toEqual(expected.map((at) => `${ARTICLE}:${at}`));
});
