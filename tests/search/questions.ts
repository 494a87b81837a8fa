/**
 * What readers would type to find the records of this newsroom, written from its real content: one line a question,
 * `query | answers`. Any of the answers may come first; a short name stands for an article, `folder/id` for a record.
 */
import { fold } from '../../src/core/text/fold.ts';

export interface Question {
  readonly form: string;
  readonly query: string;
  /** Addresses of the records that may stand first. */
  readonly answers: readonly string[];
}

const ARTICLES: Readonly<Record<string, string>> = {
  T10: 'bai-viet/2018/nghe-an-duoc-bieu-duong-ve-vi-tri-viec-lam',
  T2: 'bai-viet/2019/dau-xuan-ky-hoi-ban-viec-chuan-bi-dai-hoi-cac-cap',
  T6: 'bai-viet/2019/don-suc-chuan-bi-dai-hoi-dang-bo-cac-cap',
  NK: 'bai-viet/2020/mot-nhiem-ky-sap-xep-bo-may-khong-con-xom-trang-chi-bo',
  T3: 'bai-viet/2021/dua-nghi-quyet-dai-hoi-xiii-vao-cuoc-song',
};

const PHRASES = `
dự thảo hướng dẫn công tác nhân sự cấp ủy | T6 van-ban/du-thao-huong-dan-nhan-su-cap-uy-dai-hoi-xiii
khối, xóm trắng chi bộ | NK
tổ chức đi tìm cán bộ | T10
cơ quan không bao che chạy chức chạy quyền | T3
vừa hồng vừa chuyên | T2
đánh giá cán bộ liên tục, xuyên suốt, đa chiều | T6
quy trình 5 bước trong công tác cán bộ | NK
bí thư cấp ủy không là người địa phương | T6
công an chính quy làm trưởng công an xã | NK
hạt nhân hóa lãnh đạo | T3
đơn giản hóa thủ tục hành chính | T3
lao động hợp đồng 68 | T10 van-ban/68-2000-nd-cp
lấy phiếu tín nhiệm đi vào thực chất | T2
người hưởng phụ cấp ở thôn, tổ dân phố | T10
chính sách cho cán bộ không tái cử | T6
khung năng lực theo vị trí việc làm | T6
làm từng bước, từng việc, từng khâu | T3
trưởng ban Dân vận kiêm Chủ tịch Mặt trận | NK
kết nạp chủ doanh nghiệp tư nhân | NK
kiện toàn chức danh lãnh đạo Đảng và Nhà nước | T3
sơ kết hai năm nghị quyết trung ương 4 | T10
hai nhiệm vụ trọng tâm, năm đột phá | NK van-ban/26-nq-tw-khoa-xii
đảng viên nghỉ hưu không chuyển sinh hoạt | NK
mừng Đảng mừng Xuân Kỷ Hợi | T2
khen thưởng cán bộ nghỉ hưu, nghỉ công tác | T6
cơ sở dữ liệu của từng cá nhân, đơn vị | T3
`;

const CODES = `
39-NQ/TW | van-ban/39-nq-tw-khoa-ix van-ban/39-nq-tw-khoa-xi van-ban/39-nq-tw-khoa-xii van-ban/39-nq-tw-khoa-xiii
39 - NQ/TW | van-ban/39-nq-tw-khoa-ix van-ban/39-nq-tw-khoa-xi van-ban/39-nq-tw-khoa-xii van-ban/39-nq-tw-khoa-xiii
39 nq tw | van-ban/39-nq-tw-khoa-ix van-ban/39-nq-tw-khoa-xi van-ban/39-nq-tw-khoa-xii van-ban/39-nq-tw-khoa-xiii
nghị quyết 39 | van-ban/39-nq-tw-khoa-ix van-ban/39-nq-tw-khoa-xi van-ban/39-nq-tw-khoa-xii van-ban/39-nq-tw-khoa-xiii
nq39 | van-ban/39-nq-tw-khoa-ix van-ban/39-nq-tw-khoa-xi van-ban/39-nq-tw-khoa-xii van-ban/39-nq-tw-khoa-xiii
QĐ 205 | van-ban/205-qd-tw-khoa-xii
205/QD-TW | van-ban/205-qd-tw-khoa-xii
205-QĐ/TW | van-ban/205-qd-tw-khoa-xii
quy dinh so 205 | van-ban/205-qd-tw-khoa-xii
nghị quyết 39 tinh giản biên chế | van-ban/39-nq-tw-khoa-xi
nghi quyet 18 sap xep to chuc bo may | van-ban/18-nq-tw-khoa-xii
nghị quyết 18 quản lý và sử dụng đất | van-ban/18-nq-tw-khoa-xiii
18-NQ/TW khóa XIII | van-ban/18-nq-tw-khoa-xiii
16-HD/BTCTW | van-ban/16-hd-btctw-khoa-xii
16 hd btctw | van-ban/16-hd-btctw-khoa-xii
hướng dẫn 21 | van-ban/21-hd-btctw-khoa-xii
05 ct tw | van-ban/05-ct-tw-khoa-xii
chỉ thị 05 | van-ban/05-ct-tw-khoa-xii
CT05 | van-ban/05-ct-tw-khoa-xii
35-CT/T.Ư | van-ban/35-ct-tw-khoa-xii
kết luận 48 | van-ban/48-kl-tw-khoa-xii
48 KL TW | van-ban/48-kl-tw-khoa-xii
01-ĐA/TU | van-ban/01-da-tu-nghe-an-khoa-xviii
de an 01 | van-ban/01-da-tu-nghe-an-khoa-xviii
đề án 5155 | van-ban/de-an-5155-nghe-an
68/2000/NĐ-CP | van-ban/68-2000-nd-cp
nghi dinh 68 2000 nd-cp | van-ban/68-2000-nd-cp
161/2018/nđ-cp | van-ban/161-2018-nd-cp
126-QĐ/TW | van-ban/126-qd-tw-khoa-xii
nghị quyết trung ương 4 khóa XI | van-ban/nghi-quyet-trung-uong-4-khoa-xi
`;

const ABBREVIATIONS = `
BTV Tỉnh ủy Nghệ An | to-chuc/ban-thuong-vu-tinh-uy-nghe-an
ban thường vụ tỉnh ủy vĩnh phúc | to-chuc/ban-thuong-vu-tinh-uy-vinh-phuc
BCH Trung ương | to-chuc/ban-chap-hanh-trung-uong
Ban Tổ chức T.Ư | to-chuc/ban-to-chuc-trung-uong
ban to chuc tw | to-chuc/ban-to-chuc-trung-uong
BTCTW | to-chuc/ban-to-chuc-trung-uong
HĐND tỉnh Nghệ An | to-chuc/hdnd-tinh-nghe-an
đoàn ĐBQH tỉnh Nghệ An | to-chuc/doan-dbqh-tinh-nghe-an
trưởng đoàn ĐBQH tỉnh dự điểm cầu Nghệ An | T10
ứng dụng KH&CN trong công tác tổ chức | T10
chủ DNTN vào đảng | NK
Chủ tịch UB MTTQ cấp huyện | NK
bầu cử HĐND các cấp 2021 | su-kien/bau-cu-2021 T3 van-ban/du-thao-huong-dan-nhan-su-cap-uy-dai-hoi-xiii
hội nghị T.Ư 8 | su-kien/hoi-nghi-trung-uong-8-khoa-xii van-ban/nghi-quyet-trung-uong-8-khoa-xii
`;

const PEOPLE = `
Phạm Minh Chính | can-bo/pham-minh-chinh
pham minh chinh | can-bo/pham-minh-chinh
PHẠM MINH CHÍNH | can-bo/pham-minh-chinh
ho phuc hop | can-bo/ho-phuc-hop
Hồ Phúc Hợp trao quyết định bổ nhiệm | NK
Nguyễn Đắc Vinh | can-bo/nguyen-dac-vinh
nguyen dac vinh bi thu tinh uy nghe an | can-bo/nguyen-dac-vinh T10
Hoàng Văn Toàn | can-bo/hoang-van-toan-vinh-phuc
hoàng văn toàn trưởng ban tổ chức vĩnh phúc | can-bo/hoang-van-toan-vinh-phuc T2
Nguyễn Xuân Sơn chủ tịch hội đồng nhân dân | can-bo/nguyen-xuan-son-nghe-an NK
nguyễn văn thông phó bí thư | can-bo/nguyen-van-thong-nghe-an T10
nguyen thanh binh | can-bo/nguyen-thanh-binh-btctw-2015 can-bo/nguyen-thanh-binh-btctw-2025 can-bo/nguyen-thanh-binh-ninh-binh
Phan Thanh Bình | T3
PMC | can-bo/pham-minh-chinh
HPH | can-bo/ho-phuc-hop
`;

const NUMBERS = `
132.354 | T10
132354 | T10
132.354 người | T10
3,51% | T10
85.600 | T10
47.324 người | T10
463 biên chế công chức | NK
2.848 viên chức | NK
4536 biên che | NK
252 đơn vị sự nghiệp | NK
2084 khối xóm thôn bản | NK
834 quần chúng | NK
71 điểm cầu | T6 su-kien/giao-ban-2019-06-03
70 điểm cầu | T3 su-kien/tong-ket-2021-03-12
5155 | van-ban/de-an-5155-nghe-an
42 tổ chức đảng trong doanh nghiệp | NK
`;

const QUOTED = `
"tự diễn biến" "tự chuyển hóa" trong nội bộ | van-ban/nghi-quyet-trung-uong-4-khoa-xii
“búa liềm vàng” | su-kien/giai-bua-liem-vang-iii T2 T10
"tổ chức đi tìm cán bộ" | T10
“lợi ích nhóm” | T3
"vừa hồng, vừa chuyên" | T2
"trung thành, trung thực, trong sáng, gương mẫu, tinh thông" | T10
"hơn 03 năm" | NK
«tối ưu hóa kết quả hoạt động» | T3
"không là người địa phương" | T6
"quy trình 5 bước" | NK
`;

const EXCLUDED = `
giao ban trực tuyến -"Vĩnh Phúc" -2018 | T6 su-kien/giao-ban-2019-06-03
thi hành điều lệ đảng -"một số vấn đề" -"dự thảo" -2016 -1997 -2021 -2019 -2025 | van-ban/dieu-le-dang
vị trí việc làm -"Nghệ An" | T6 van-ban/de-an-danh-muc-vi-tri-viec-lam
nguyễn thanh bình -"ninh bình" | can-bo/nguyen-thanh-binh-btctw-2015 can-bo/nguyen-thanh-binh-btctw-2025
nghị quyết 26 -"nông nghiệp" -"Trung Bộ" -"Nghệ An" | van-ban/26-nq-tw-khoa-xii
chạy chức chạy quyền -Nghệ | T3 van-ban/205-qd-tw-khoa-xii
quy định 205 -kiện | van-ban/205-qd-tw-khoa-xii
`;

const DATES = `
hội nghị 1/10/2018 | su-kien/giao-ban-2018-10-01 T10
giao ban chiều 11/2/2019 | su-kien/giao-ban-2019-02-11 T2 so-bao/2019-02
ngày 11 tháng 2 năm 2019 | su-kien/giao-ban-2019-02-11 T2
3/6/2019 | su-kien/giao-ban-2019-06-03 T6
giao ban tháng 6/2019 | su-kien/giao-ban-2019-06-03 T6
sáng 12/3/2021 | su-kien/tong-ket-2021-03-12 T3
12-3-2021 | su-kien/tong-ket-2021-03-12 T3
tổng kết năm 2020 của ngành | T3 su-kien/tong-ket-2021-03-12
nghị quyết ngày 25/10/2017 | van-ban/18-nq-tw-khoa-xii van-ban/19-nq-tw-khoa-xii
chỉ thị ngày 21/01/2019 | van-ban/28-ct-tw-khoa-xii
số 6/2019 | so-bao/2019-06
quý III/2018 | T10
`;

const LONG = `
sau ba năm tinh giản biên chế cả hệ thống chính trị đã giảm được bao nhiêu người và bằng bao nhiêu phần trăm | T10
trưởng ban tổ chức trung ương đánh giá tỉnh nào làm tốt việc xây dựng vị trí việc làm | T10
các đại biểu đề nghị ban tổ chức trung ương sửa đổi hướng dẫn nào về kiểm điểm, đánh giá và xếp loại tập thể, cá nhân | T2 van-ban/16-hd-btctw-khoa-xii
giải báo chí búa liềm vàng lần thứ ba năm 2018 đã giúp công tác tuyên truyền về xây dựng đảng như thế nào | T2 su-kien/giai-bua-liem-vang-iii
việc luân chuyển điều động cán bộ chuẩn bị nhân sự đại hội gắn với bố trí bí thư cấp tỉnh cấp huyện không là người địa phương | T6
chế độ chính sách đối với cán bộ không tái cử nhiệm kỳ đại hội 2020 - 2025 được giao cho ai soạn | T6
toàn tỉnh đã giảm bao nhiêu đơn vị hành chính cấp xã và bao nhiêu khối, xóm, thôn, bản sau khi sắp xếp | NK
đề án phát triển tổ chức đảng trong doanh nghiệp tư nhân đã kết nạp được bao nhiêu quần chúng vào đảng | NK van-ban/de-an-5155-nghe-an
mô hình trưởng ban tuyên giáo đồng thời kiêm giám đốc trung tâm bồi dưỡng chính trị cấp huyện được làm ở đâu | NK
ngành tổ chức xây dựng đảng phải làm gì để không bao che, tiếp tay cho nạn chạy chức, chạy quyền ngay trong nội bộ ngành | T3
năm hóa khi tổ chức thực hiện công việc gồm những gì, có phải hạt nhân hóa lãnh đạo và chuẩn hóa văn bản pháp quy không | T3
nhân sự đại hội mười ba được chuẩn bị theo phương châm làm từng bước từng việc từng khâu thận trọng chặt chẽ ra sao | T3
cách đánh giá cán bộ cần đổi mới theo hướng liên tục, xuyên suốt, đa chiều, bằng sản phẩm cụ thể và qua khảo sát | T6
những hạn chế khuyết điểm nào của công tác tổ chức xây dựng đảng nhiệm kỳ 2015-2020 được báo cáo tổng kết chỉ rõ | NK van-ban/bao-cao-tong-ket-2015-2020-nghe-an
sau 5 năm thực hiện đề án 01 của tỉnh ủy còn khối xóm nào trắng chi bộ và bao nhiêu xóm trắng đảng viên tại chỗ | NK van-ban/01-da-tu-nghe-an-khoa-xviii
kiem diem danh gia lay phieu tin nhiem da khac phuc loi lam hinh thuc nhu the nao trong thang 1 | T2
bao nhieu don vi su nghiep cong lap thuoc so nganh da giam va bao nhieu don vi chuyen sang tu bao dam chi thuong xuyen | NK
`;

const KEYWORDS = `
vị trí việc làm Hải Phòng nhân rộng | T10
điểm cầu Vĩnh Phúc giao ban | T2
quy hoạch luân chuyển nhân sự đại hội | T6
xóm trắng đảng viên đề án | NK
kiện toàn chức danh lãnh đạo bầu cử | T3
tinh gian vien chuc Nghe An nhiem ky | NK
cơ sở dữ liệu cá nhân đơn vị | T3
suy thoái lối sống tự chuyển hóa | van-ban/nghi-quyet-trung-uong-4-khoa-xii T10
công an xã chính quy | NK van-ban/22-nq-tw-khoa-xii
doanh nghiệp vốn nước ngoài đảng viên | van-ban/de-an-5155-nghe-an NK
thí điểm tuyển dụng công chức ngành sơ kết | T6
Thị ủy Hoàng Mai chỉ định bí thư | NK
lý luận tuyên truyền giám sát chuyên ngành | T10
truyền thông dư luận mặt trái yếu kém | T2
sản phẩm cụ thể khảo sát đánh giá | T6
cục bộ bè phái lợi ích nhóm | T3
`;

const TITLES = `
nâng cao chất lượng kết nạp đảng viên và rà soát, sàng lọc, đưa những đảng viên không còn đủ tư cách ra khỏi Đảng | van-ban/28-ct-tw-khoa-xii
văn bản nào của Trung ương quy định về kiểm soát quyền lực và phòng, chống tham nhũng, tiêu cực trong công tác cán bộ | van-ban/114-qd-tw-khoa-xiii
tiếp tục đổi mới hệ thống tổ chức và quản lý, nâng cao chất lượng các đơn vị sự nghiệp công lập | van-ban/19-nq-tw-khoa-xii
tăng cường công tác chăm sóc, giáo dục và bảo vệ trẻ em đáp ứng yêu cầu phát triển đất nước | van-ban/28-ct-tw-khoa-xiii
phong chong va kiem soat ma tuy | van-ban/36-ct-tw-khoa-xii
hội nhập quốc tế | van-ban/22-nq-tw-khoa-xi
học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh | van-ban/05-ct-tw-khoa-xii
nông nghiệp nông dân nông thôn tầm nhìn đến năm 2045 | van-ban/19-nq-tw-khoa-xiii
sử dụng và phát huy các nguồn lực của nền kinh tế | van-ban/39-nq-tw-khoa-xii
quốc phòng an ninh vùng Bắc Trung Bộ và duyên hải Trung Bộ | van-ban/26-nq-tw-khoa-xiii van-ban/39-nq-tw-khoa-ix
chế độ hợp đồng một số loại công việc trong cơ quan hành chính nhà nước | van-ban/68-2000-nd-cp
chỉ thị nào nói về đại hội đảng bộ các cấp tiến tới đại hội đại biểu toàn quốc lần thứ XIII của Đảng | van-ban/35-ct-tw-khoa-xii
xây dựng và phát triển tỉnh Nghệ An đến năm 2030, tầm nhìn 2045 | van-ban/39-nq-tw-khoa-xiii
một số vấn đề cấp bách về xây dựng Đảng hiện nay | van-ban/nghi-quyet-trung-uong-4-khoa-xi
kiểm soát quyền lực chống chạy chức chạy quyền | van-ban/205-qd-tw-khoa-xii
đánh giá chất lượng sinh hoạt chi bộ | van-ban/quy-dinh-danh-gia-chat-luong-sinh-hoat-chi-bo
Đảng lãnh đạo xây dựng và quản lý tổ chức bộ máy, biên chế | van-ban/quy-dinh-dang-lanh-dao-bien-che
xây dựng đội ngũ cán bộ các cấp nhất là cấp chiến lược | van-ban/26-nq-tw-khoa-xii
`;

const UNFINISHED = `
Nghị quyết 18-NQ/T | van-ban/18-nq-tw-khoa-xii van-ban/18-nq-tw-khoa-xiii
phạm minh chí | can-bo/pham-minh-chinh
hạt nhân hóa lãnh đ | T3
búa liềm v | su-kien/giai-bua-liem-vang-iii
trắng chi b | NK
Hoàng Văn To | can-bo/hoang-van-toan-vinh-phuc
`;

const lines = (form: string, text: string): Question[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', answers = ''] = line.split(' | ');
      return { form, query, answers: answers.split(' ').map((name) => `${ARTICLES[name] ?? name}.html`) };
    });

const OTHER_TONE: Readonly<Record<string, string>> = { á: 'à', à: 'á', ả: 'ã', ấ: 'ầ', ề: 'ế', ộ: 'ổ', ự: 'ứ', ủ: 'ũ' };
const OTHER_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/óa(?!\p{L})/gu, 'oá'],
  [/òa(?!\p{L})/gu, 'oà'],
  [/ủy/g, 'uỷ'],
  [/(?<!\p{L})kỷ/gu, 'kỉ'],
  [/(?<!\p{L})kỳ/gu, 'kì'],
  [/(?<!\p{L})lý/gu, 'lí'],
  [/(?<!\p{L})tỷ/gu, 'tỉ'],
];

/** The same questions as careless or differently taught hands type them. */
const spelled = (questions: readonly Question[]): Question[] => {
  const variant = (form: string, change: (query: string) => string): Question[] =>
    questions
      .map((question) => ({ ...question, form, query: change(question.query) }))
      .filter(({ query }, i) => query !== questions[i]?.query);
  const everyOther = (query: string): string =>
    query.replace(/\S+/g, (word, at: number) => (query.slice(0, at).split(' ').length % 2 ? fold(word) : word));
  return [
    ...variant('không dấu', fold),
    ...variant('thiếu dấu', everyOther),
    ...variant('sai dấu', (query) => {
      let left = 1;
      return query.replace(/[áàảấềộựủ]/g, (letter) => (left-- > 0 ? (OTHER_TONE[letter] ?? letter) : letter));
    }),
    ...variant('kiểu viết khác', (query) => OTHER_SPELLING.reduce((text, [from, to]) => text.replace(from, to), query)),
    ...variant('tổ hợp rời (NFD)', (query) => query.normalize('NFD')),
    ...variant('chữ hoa', (query) => query.toUpperCase()),
  ];
};

const phrases = lines('cụm từ', PHRASES);

/** All questions, in more than ten forms. */
export const QUESTIONS: readonly Question[] = [
  ...phrases,
  ...spelled(phrases),
  ...lines('số hiệu', CODES),
  ...lines('chữ tắt', ABBREVIATIONS),
  ...lines('tên người', PEOPLE),
  ...lines('con số', NUMBERS),
  ...lines('trong ngoặc kép', QUOTED),
  ...lines('bỏ từ', EXCLUDED),
  ...lines('ngày tháng', DATES),
  ...lines('câu hỏi dài', LONG),
  ...lines('từ khóa', KEYWORDS),
  ...lines('trích yếu văn bản', TITLES),
  ...lines('gõ dở', UNFINISHED),
];
