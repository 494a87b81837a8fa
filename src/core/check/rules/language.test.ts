import { expect, test } from 'vitest';
import { ARTICLE, kindsOf, withBody } from '../../../../tests/support/check.ts';
import { likelySyllables } from '../likely-syllables.ts';

test.each<[string, string[]]>([
  ['Tổ chưc hội nghị.', ['9:4 am-tiet-la']],
  ['Toàn nghành cố gắng.', ['9:6 am-tiet-la']],
  ['Toàn nghanh cố gắng.', ['9:6 am-tiet-la']],
  ['Nghành Tổ chức.', ['9:1 am-tiet-la']],
  ['NGHÀNH TỔ CHỨC', ['9:1 am-tiet-la']],
  ['Đảng bộ hòan thành.', ['9:9 dau-thanh-dat-sai']],
  ['Thu NhànTAG: tin', ['9:5 chu-dinh-nhau']],
  ['Huyện Krông Pắc, tỉnh Đắk Lắk; Pleiku; ĐBQH, HĐND, UBND; T.Ư; Covid-19; email.', []],
  ['Dân tộc Ê-đê, Ba-na, M’nông, Cơ-tu.', []],
  ['Bà Thuý và ông Hoà ở Uỷ ban.', ['9:22 dau-thanh-lan-lon']],
  ['Cấp uỷ, cấp uỷ, khoá mới.', ['9:5 dau-thanh-lan-lon', '9:17 dau-thanh-lan-lon']],
  ['Ông nói: “cấp uỷ ;nghành 2015- 2020”.', []],
  ['> Cấp uỷ ;nghành 2015- 2020', []],
  ['Khắc phục;công tác', ['9:10 cach-dau-cau']],
  ['Khắc phục , công tác', ['9:10 cach-dau-cau']],
  ['Hội nghị ( lần 2) kết thúc', ['9:10 cach-dau-cau']],
  ['Hội nghị(lần hai) kết thúc', ['9:9 cach-dau-cau']],
  ['Hội nghị (lần hai)kết thúc', ['9:18 cach-dau-cau']],
  ['Kết thúc.Hội nghị mới', ['9:9 cach-dau-cau']],
  ['TP.Hồ Chí Minh, PGS.TS Mẫu, baomau.vn, 3,51%, 1.234, 8:30, và/hoặc…', []],
  ['Nhiệm kỳ 2015- 2020 và 2020 -2025', ['9:14 cach-gach-noi', '9:28 cach-gach-noi']],
  ['Nhiệm kỳ 2015-2020, 2015 - 2020, 2015–2020; chính trị - xã hội; giảm -5%', []],
  ['Kinh tế- xã hội', ['9:8 cach-gach-noi']],
  ['Đề án  số 1', ['9:6 dau-cach-thua']],
  ['Ông nói "một và thôi', ['9:9 ngoac-khong-can']],
  ['Ông nói “một và thôi', ['9:9 ngoac-khong-can']],
  ['Ông nói một” và thôi', ['9:12 ngoac-khong-can']],
  ['Khóa (XII và thôi', ['9:6 ngoac-khong-can']],
  ['a) một; b) hai; (c) "ba" “bốn” (năm (sáu))', []],
  ['Ông nói: “Đoạn một\n\nĐoạn hai”.', []],
  [`Ho${'ạ'.normalize('NFD')}t động`, ['9:3 chu-to-hop']],
  ['Hoạt\u200b động', ['9:5 ky-tu-vo-hinh']],
  ['Đề\u00a0án một', ['9:3 dau-cach-la']],
  ['Céng t¸c x©y dùng §¶ng trong giai ®o¹n míi, ®æi míi ph­¬ng thøc l·nh ®¹o cña c¸c cÊp ñy', ['9:1 chu-bang-ma-cu']],
])('%j', async (text, expected) => {
  expect(await kindsOf(withBody(text))).toEqual(expected.map((at) => `${ARTICLE}:${at}`));
});

test.each<[string, string]>([
  ['chưc', 'chức'],
  ['nghành', 'ngành'],
  ['Nghành', 'Ngành'],
  ['tiêp', 'tiếp'],
  ['ngiệp', 'nghiệp'],
])('%s was meant to be %s', (word, meant) => {
  expect(likelySyllables(word)[0] ?? word).toBe(meant);
});
