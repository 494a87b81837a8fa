/** The words of synthetic articles: invented names of people and places, and clauses that say nothing of anybody. */

export const SURNAMES = ['Trần', 'Lê', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương', 'Phan', 'Hoàng', 'Huỳnh', 'Trịnh'];
export const MIDDLES = ['Văn', 'Thị', 'Đức', 'Minh', 'Quang', 'Thu', 'Ngọc', 'Hữu', 'Xuân', 'Thanh'];
export const GIVENS = ['Mẫu', 'Thử', 'Giả', 'Tưởng', 'Phỏng', 'Ví', 'Dụ', 'Hư', 'Cấu', 'Ước', 'Định', 'Đoán'];

/** First and second halves of the names of places. */
export const PLACE_HEADS = ['Giả', 'Mẫu', 'Thử', 'Phỏng', 'Ví'];
export const PLACE_TAILS = ['Sơn', 'Hà', 'Lộc', 'Xuyên', 'Bình', 'Phong'];

export const FIELDS = [
  'Tổ chức',
  'Kiểm tra',
  'Dân vận',
  'Nội chính',
  'Tuyên giáo',
  'Thanh tra',
  'Kế hoạch',
  'Nông nghiệp',
];
export const TITLES = ['Trưởng Ban', 'Phó Trưởng Ban', 'Ủy viên Ban'];
export const TYPES: readonly (readonly [name: string, short: string])[] = [
  ['Nghị quyết', 'NQ'],
  ['Chỉ thị', 'CT'],
  ['Quy định', 'QĐ'],
  ['Kết luận', 'KL'],
  ['Hướng dẫn', 'HD'],
];
export const SECTIONS: readonly (readonly [id: string, name: string])[] = [
  ['thoi-su', 'Thời sự'],
  ['xay-dung-dang', 'Xây dựng Đảng'],
  ['to-chuc-can-bo', 'Tổ chức – Cán bộ'],
  ['kiem-tra-giam-sat', 'Kiểm tra – Giám sát'],
  ['dan-van', 'Dân vận'],
  ['dien-dan', 'Diễn đàn'],
];
export const TAGS = [
  'chi bộ',
  'sinh hoạt chuyên đề',
  'tự phê bình',
  'phát triển đảng viên',
  'luân chuyển cán bộ',
  'tinh gọn bộ máy',
  'đánh giá cán bộ',
  'nêu gương',
  'đào tạo',
  'quy hoạch',
  'dân chủ ở cơ sở',
  'chuyển đổi số',
];

/** Who does something, what is done, to what, how: every combination is a sentence. */
export const SUBJECTS = [
  'cấp ủy cơ sở',
  'nhiều chi bộ thôn, bản',
  'bộ phận tham mưu',
  'đội ngũ báo cáo viên',
  'các tổ công tác',
  'đảng viên trẻ',
  'người đứng đầu đơn vị',
  'tổ thẩm định',
  'ban chỉ đạo',
  'những nơi làm điểm',
  'cán bộ chuyên trách',
  'các đoàn thể',
];
export const VERBS = [
  'đã rà soát',
  'tập trung hoàn thiện',
  'chủ động tháo gỡ',
  'tổ chức thảo luận kỹ',
  'phân công rõ',
  'thường xuyên cập nhật',
  'đề nghị bổ sung',
  'lấy ý kiến rộng rãi về',
  'công khai',
  'theo dõi sát',
  'đánh giá lại',
  'nhân rộng',
];
export const OBJECTS = [
  'kế hoạch công tác năm',
  'quy chế làm việc',
  'danh sách việc cần làm trước',
  'chương trình bồi dưỡng',
  'cách chấm điểm thi đua',
  'sổ tay nghiệp vụ',
  'nội dung sinh hoạt hằng tháng',
  'phương án sắp xếp đầu mối',
  'việc tiếp nhận phản ánh của người dân',
  'hồ sơ lưu trữ',
  'mô hình tổ tự quản',
  'tiến độ xử lý hồ sơ',
];
export const WAYS = [
  'ngay từ đầu quý',
  'theo từng nhóm việc',
  'với tinh thần cầu thị',
  'trên cơ sở số liệu đã đối chiếu',
  'ở cả vùng thấp và vùng cao',
  'bằng những việc nhỏ, dễ kiểm chứng',
  'không để dồn việc vào cuối kỳ',
  'gắn với trách nhiệm từng người',
  'qua các buổi giao ban hằng tuần',
  'sau khi nghe góp ý nhiều vòng',
  'đúng hạn đã cam kết',
  'và báo cáo lại kết quả',
];
export const OPENINGS = [
  'Trong thời gian qua',
  'Ở nhiều nơi',
  'Cùng với đó',
  'Bên cạnh kết quả ấy',
  'Từ thực tế',
  'Về lâu dài',
];
export const HEADINGS = [
  'Chuyển biến từ cơ sở',
  'Những việc còn chậm',
  'Cách làm mới',
  'Kinh nghiệm rút ra',
  'Việc sắp tới',
];
