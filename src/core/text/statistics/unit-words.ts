/** What a bulletin counts, by the words that name it; longer phrases win over shorter ones. */
const PLACES =
  'khối|xóm|thôn|bản|ấp|buôn|làng|tổ dân phố|khối phố|khu dân cư|xã|phường|thị trấn|huyện|quận|thị xã|tỉnh';
const BODIES =
  'cấp ủy|tổ chức đảng|tổ chức cơ sở đảng|tổ đảng|chi bộ|chi bộ cơ sở|đảng bộ|đảng bộ cơ sở|đảng bộ bộ phận|đảng ủy|đơn vị|' +
  'đơn vị sự nghiệp|đơn vị hành chính|cơ quan|phòng|ban|phòng ban|ban tổ chức|sở|chi cục|cục|vụ|đầu mối|trung tâm|trường|trạm|hội|' +
  'đoàn thể|doanh nghiệp|hợp tác xã|tập thể|cơ sở|điểm cầu|điểm|tổ|đội|đoàn|lớp|câu lạc bộ';
const PEOPLE =
  'người|đồng chí|đảng viên|đảng viên mới|cán bộ|công chức|viên chức|cán bộ, công chức|biên chế|quần chúng|quần chúng ưu tú|' +
  'đại biểu|cấp ủy viên|ủy viên|học viên|hội viên|đoàn viên|cá nhân|chủ doanh nghiệp|chủ dntn|chủ dn|lao động|hộ|hộ dân|' +
  'hộ nghèo|nhân khẩu|cử tri|lượt|lượt người|trường hợp|thành viên|giáo viên|học sinh|sinh viên|chiến sĩ|hợp đồng';
const WORKS =
  'hội nghị|cuộc|cuộc họp|buổi|lớp tập huấn|vụ|vụ việc|vụ án|đơn|đơn thư|ý kiến|lượt ý kiến|kiến nghị|văn bản|nghị quyết|' +
  'chỉ thị|kết luận|quy định|đề án|chương trình|kế hoạch|dự án|công trình|mô hình|tiêu chí|chỉ tiêu|thủ tục|sản phẩm|tác phẩm|' +
  'tin|bài|tin, bài|cuốn|bản|suất|phiếu|căn nhà|nhà|giải|huân chương|huy hiệu|bằng khen|giấy khen|hồ sơ|mục';
const PLANS =
  'nhiệm vụ|nhiệm vụ trọng tâm|giải pháp|nhóm|nhóm nhiệm vụ|nhóm giải pháp|bài học|nội dung|bước|khâu|khâu đột phá|đột phá|' +
  'quan điểm|mục tiêu|nguyên tắc|trụ cột|chuyên đề|lĩnh vực|vấn đề|việc|điểm mới|hạn chế|nguyên nhân|biểu hiện';
const MEASURES =
  'đồng|usd|ha|héc-ta|mẫu|sào|km|km2|km²|m|m2|m²|m3|m³|kg|tạ|tấn|lít|kwh|mw|tuổi|tín chỉ|tiết|ca|vòng|bậc|cấp|giường|máy|xe|cây|con|cái|chiếc';

const list = (...groups: string[]): ReadonlySet<string> => new Set(groups.flatMap((group) => group.split('|')));

export const UNITS = list(PLACES, BODIES, PEOPLE, WORKS, PLANS, MEASURES);
/** Units that stand side by side behind one figure: "2.084 khối, xóm, thôn, bản". */
export const LISTED_UNITS = list(PLACES, BODIES, 'cán bộ|công chức|viên chức|người lao động');
/** Units that a figure in words may stand before: "hai nhiệm vụ", "năm đột phá". */
export const SPELLED_UNITS = list(PLANS, BODIES, PLACES, PEOPLE, WORKS);

/** Words that measure time: with them a figure is a period, not a statistic. */
export const TIME_UNITS = list('năm|tháng|ngày|giờ|phút|giây|tuần|quý|thập kỷ|thế kỷ|nhiệm kỳ|khóa|đêm|buổi sáng|mùa');

/** Units that leave open what they count. */
export const GENERIC_UNITS = list('%|người|lượt|lượt người|trường hợp', MEASURES);

/** Words that never name what is counted. */
export const NOT_UNITS = list(
  'và|hoặc|của|ở|tại|trong|trên|dưới|ngoài|với|cho|là|có|được|bị|đã|đang|sẽ|để|từ|đến|tới|theo|về|do|vì|nên|thì|mà|như|khi|nếu|' +
    'này|đó|kia|nay|các|những|mỗi|một|hai|ba|so|cùng|cũng|không|còn|phát|sang|lên|xuống|ra|vào|bằng|qua|sau|trước|hơn|gần|khoảng',
);

/** Words before a figure that always make it a number of something: "số 205", "khóa 15", "lần thứ 3". */
export const NUMBERED = list('số|điều|khoản|khóa|khoá|thứ|lần|ảnh|hình|bảng|biểu|tháng|năm|ngày|quý|trang|tập');

/** Words that do so unless a known unit follows: "hợp đồng 68", "Trung ương 8", but "quy trình 5 bước". */
export const OFTEN_NUMBERED = list(
  'đồng|ương|quyết|định|án|luật|thị|luận|dẫn|tư|điểm|mục|lục|chương|phần|kỳ|vòng|hạng|khu|lộ|đường|phiên|đoạn|hoạch|trình|đoàn|' +
    'kênh|covid|độ|loại|nhóm|tổ|lớp|khối|cấp|quận|phường',
);
