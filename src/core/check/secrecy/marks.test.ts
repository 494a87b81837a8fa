import { expect, test } from 'vitest';
import { normalise } from '../../text/normalise.ts';
import { isSecretName } from './file-name.ts';
import { secrecyMarks } from './marks.ts';

const kinds = (text: string) => secrecyMarks(normalise(text)).map(({ kind }) => kind);

test.each([
  'MẬT',
  'TUYỆT MẬT',
  'TỐI MẬT'.normalize('NFD'),
  '  T Ố I   M Ậ T ',
  'M Ậ T',
  'M.Ậ.T',
  '(MẬT)',
  '* MẬT *',
  'TUYỆT\u00a0MẬT',
  'M\u200bẬ\u200dT',
  'Tối mật',
  'Tuyệt mật.',
  'tuyet mat',
  'ＭẬＴ',
  'МẬТ',
  'Độ mật: Tối mật',
  'Độ mật | Mật',
  'ĐỘ MẬT: MẬT',
  'Báo cáo này (MẬT) của tỉnh',
  'Báo cáo đóng dấu MẬT gửi cấp trên',
  'TÀI LIỆU MẬT',
  'Kính gửi các đơn vị T Ố I M Ậ T theo danh sách',
  'Dòng trên\nTUYỆT MẬT\nDòng dưới',
])('a mark is found: %j', (text) => {
  expect(kinds(text)).toEqual(['dau-mat']);
});

test.each([
  'bí mật nhà nước là trách nhiệm',
  'công tác bảo mật',
  'MẬT ONG Gia Lai',
  'M Ậ T O N G',
  'Mật ong',
  'Mật',
  'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
  'mật độ dân số',
  'MẬT ĐỘ DÂN SỐ',
  'Giải mật tài liệu',
  'MAT TRAN',
  'buổi tối mật độ giao thông cao',
  'Nghị quyết 18-NQ/TW',
  'mật thiết với nhân dân',
  'không phổ biến ở nông thôn',
  'MẶT TRẬN TỔ QUỐC',
  'Mật khẩu, mật mã, mật vụ',
  'B Ả O M Ậ T',
])('no alarm: %j', (text) => {
  expect(kinds(text)).toEqual([]);
});

test.each<[string, string]>([
  ['tài liệu tối mật được bảo quản riêng', 'nhac-do-mat'],
  ['QUẢN LÝ TÀI LIỆU, VẬT CHỨA BÍ MẬT ĐỘ TUYỆT MẬT TẠI CƠ QUAN', 'nhac-do-mat'],
  ['L.Ư.U H.À.N.H N.Ộ.I B.Ộ', 'luu-hanh-noi-bo'],
  ['Tài liệu lưu hành nội bộ', 'luu-hanh-noi-bo'],
  ['L Ư U  H À N H  N Ộ I  B Ộ', 'luu-hanh-noi-bo'],
  ['Chỉ người có tên mới được bóc bì', 'luu-hanh-noi-bo'],
  ['TÀI LIỆU THU HỒI', 'luu-hanh-noi-bo'],
  ['Số 12-BC/TU (M)', 'so-hieu-mat'],
  ['Kế hoạch 05-KH/TU-M của', 'so-hieu-mat'],
  ['Công văn số 07-M/TU', 'so-hieu-mat'],
])('%j is %s', (text, kind) => {
  expect(kinds(text)).toEqual([kind]);
});

test('the place is that of the first letter', () => {
  expect(secrecyMarks('Xem (TỐI MẬT) nhé')).toEqual([{ kind: 'dau-mat', at: 5, words: 'TỐI MẬT' }]);
});

test.each<[string, boolean]>([
  ['anh/tuyet-mat.jpg', true],
  ['anh/toi_mat_2020.png', true],
  ['anh/TỐI MẬT.jpg'.normalize('NFD'), true],
  ['anh/van-ban-mat.jpg', true],
  ['anh/luu-hanh-noi-bo.svg', true],
  ['anh/bao-mat.jpg', false],
  ['anh/mat-ong.jpg', false],
  ['anh/dua-nghi-quyet-toi-mat-tran.jpg', false],
  ['anh/ra-mat-sach.jpg', false],
  ['articles/2020/mat-do-dan-so.md', false],
])('%s', (path, secret) => {
  expect(isSecretName(path)).toBe(secret);
});
