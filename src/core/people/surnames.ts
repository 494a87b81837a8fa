import { phraseKeys } from './word-key.ts';

/** Family names of Việt Nam by word key: those of the Kinh majority and common ones of other peoples. */
export const SURNAMES: ReadonlySet<string> = new Set(
  phraseKeys(
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Lâm Mai Đinh ' +
      'Cao Lưu Lương Thái Tạ Hà Phùng Tô Châu Quách Tăng Kiều Khổng La Lã Lại Mạc Nghiêm Nhâm Ninh Nông Ông Phí Phó ' +
      'Quản Quang Sầm Tống Thân Thạch Thang Tiêu Tôn Tôn Triệu Từ Ứng Uông Văn Viên Vi Bạch Bành Biện Ca Cái Cam Cầm ' +
      'Chu Châu Chử Cù Cung Danh Doãn Dư Đàm Đái Điểu Đồng Đổng Đường Giang Giàng Giáp Hầu Hán Hạ Hàn Hoa Hứa Kha ' +
      'Khuất Khúc Khương Kim Liễu Lò Lò Lục Lầu Lù Lù Ma Mã Mạch Mùa Nùng Nhữ Ngụy Ngọ Ôn Phương Quan Sơn Sùng Thào ' +
      'Thi Thiều Tòng Trang Tráng Trà Tưởng Vàng Vừ Vì Xa Xồng Y Âu An Ân Ấu Bế Bàn Bàng Diệp Đèo Hạng Hờ Hoàng Lường ' +
      'Lữ Hạp Lỳ Cà Cứ Ksor Rơ Siu Nay Rah Kpă Hồ Quàng Vi Vy Viêm Đậu Phạm Thẩm Hồng Trưng Vòng Phù',
  ),
);
