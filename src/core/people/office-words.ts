import { phraseTree } from './phrases.ts';

/**
 * The vocabulary of office titles, after the Party Charter of 2011 (chapters II to V: levels, committees, secretaries),
 * the Constitution of 2013 and the Law on Organisation of Local Government (State offices).
 */

/** A role and the unit noun that it implies: "Trưởng ban" is role "trưởng" of a "ban". */
interface Role {
  readonly role: string;
  readonly noun?: string;
  /** Several people hold the office at a time, so another name in it contradicts nobody. */
  readonly shared?: boolean;
  /** The title says all: "Tổng Bí thư", "Thủ tướng". */
  readonly complete?: boolean;
}

const chiefs = (words: string, noun: string): [string, Role][] => [
  [`trưởng ${words}`, { role: 'trưởng', noun }],
  [`phó trưởng ${words}`, { role: 'phó trưởng', noun, shared: true }],
  [`phó ${words}`, { role: 'phó trưởng', noun, shared: true }],
  [`quyền trưởng ${words}`, { role: 'trưởng', noun }],
];
const withDeputy = (title: string, noun?: string): [string, Role][] => {
  const implied = noun === undefined ? {} : { noun };
  return [
    [title, { role: title, ...implied }],
    [`phó ${title}`, { role: `phó ${title}`, shared: true, ...implied }],
    [`quyền ${title}`, { role: title, ...implied }],
  ];
};

export const ROLES = phraseTree<Role>([
  ['ủy viên', { role: 'ủy viên', shared: true }],
  ['ủy viên dự khuyết', { role: 'ủy viên dự khuyết', shared: true }],
  ['tổng bí thư', { role: 'tổng bí thư', complete: true }],
  ...withDeputy('bí thư'),
  ['bí thư thứ nhất', { role: 'bí thư thứ nhất' }],
  ['thường trực ban bí thư', { role: 'thường trực', noun: 'ban bí thư', complete: true }],
  ...chiefs('ban', 'ban'),
  ...chiefs('phòng', 'phòng'),
  ...chiefs('đoàn', 'đoàn'),
  ...chiefs('tiểu ban', 'tiểu ban'),
  ...chiefs('khoa', 'khoa'),
  ...chiefs('công an', 'công an'),
  ...withDeputy('chủ tịch'),
  ['chủ tịch nước', { role: 'chủ tịch', noun: 'nước', complete: true }],
  ['phó chủ tịch nước', { role: 'phó chủ tịch', noun: 'nước', complete: true }],
  ...withDeputy('chủ nhiệm'),
  ...withDeputy('giám đốc'),
  ...withDeputy('tổng giám đốc'),
  ...withDeputy('chánh văn phòng', 'văn phòng'),
  ...withDeputy('chánh thanh tra', 'thanh tra'),
  ...withDeputy('chánh án', 'tòa án'),
  ['thủ tướng', { role: 'thủ tướng', complete: true }],
  ['phó thủ tướng', { role: 'phó thủ tướng', shared: true, complete: true }],
  ['bộ trưởng', { role: 'bộ trưởng', noun: 'bộ' }],
  ['thứ trưởng', { role: 'thứ trưởng', noun: 'bộ', shared: true }],
  ...withDeputy('vụ trưởng', 'vụ'),
  ...withDeputy('cục trưởng', 'cục'),
  ...withDeputy('chi cục trưởng', 'chi cục'),
  ...withDeputy('viện trưởng', 'viện'),
  ...withDeputy('hiệu trưởng'),
  ...withDeputy('tổng biên tập'),
  ...withDeputy('tổng thư ký'),
  ...withDeputy('chỉ huy trưởng'),
  ...withDeputy('tư lệnh'),
  ...withDeputy('chính ủy'),
  ['trưởng thôn', { role: 'trưởng', noun: 'thôn' }],
  ['trưởng bản', { role: 'trưởng', noun: 'bản' }],
  ['trưởng xóm', { role: 'trưởng', noun: 'xóm' }],
  ['tổ trưởng', { role: 'tổ trưởng', noun: 'tổ' }],
  ['tổ phó', { role: 'tổ phó', noun: 'tổ', shared: true }],
  ['đội trưởng', { role: 'đội trưởng', noun: 'đội' }],
  ['đại biểu quốc hội', { role: 'đại biểu', noun: 'quốc hội', shared: true }],
  ['đại biểu hội đồng nhân dân', { role: 'đại biểu', noun: 'hội đồng nhân dân', shared: true }],
]);

/** Words between the role and the unit; only "thường trực" makes it another office. */
export const MODIFIERS = phraseTree<'standing' | 'other'>([
  ['thường trực', 'standing'],
  ['chuyên trách', 'other'],
  ['phụ trách', 'other'],
]);

/** `local`: a locality may follow; `open`: a topic in capitals may follow that no list knows. */
type UnitKind = 'plain' | 'local' | 'open';

const LOCAL =
  'tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|khu ủy|đảng ủy|đảng bộ|chi bộ|chi ủy|tỉnh|thành phố|huyện|thị xã|quận|xã|' +
  'phường|thị trấn|đặc khu|thôn|bản|xóm|tổ dân phố|tỉnh đoàn|thành đoàn|huyện đoàn|hội đồng nhân dân|ủy ban nhân dân|' +
  'đại biểu quốc hội|công an|tòa án nhân dân|viện kiểm sát nhân dân|bộ chỉ huy quân sự|bộ chỉ huy bộ đội biên phòng';
const OPEN =
  'ban|sở|vụ|cục|chi cục|phòng|viện|hội|trung tâm|trường|trường chính trị|học viện|báo|tạp chí|công ty|tập đoàn|' +
  'ngân hàng|liên hiệp|liên minh hợp tác xã|ban quản lý|ban chỉ đạo|ủy ban|hội đồng';
const PLAIN =
  'bộ chính trị|ban bí thư|ban chấp hành|ban thường vụ|thường vụ|trung ương|đảng|đảng cộng sản việt nam|tổ chức|' +
  'tuyên giáo|dân vận|tuyên giáo và dân vận|nội chính|kinh tế|kiểm tra|đối ngoại|chính sách, chiến lược|ủy ban kiểm tra|' +
  'ủy ban mặt trận tổ quốc|mặt trận tổ quốc|việt nam|quốc hội|ủy ban thường vụ quốc hội|chính phủ|nước|văn phòng|' +
  'văn phòng chính phủ|đoàn đại biểu quốc hội|đoàn|khối|các cơ quan|khối các cơ quan|khối doanh nghiệp|khối các cơ quan và doanh nghiệp|khối cơ quan và doanh nghiệp|ban cán sự đảng|' +
  'đảng đoàn|liên đoàn lao động|tổng liên đoàn lao động|hội nông dân|hội liên hiệp phụ nữ|hội phụ nữ|hội cựu chiến binh|' +
  'đoàn thanh niên|đoàn thanh niên cộng sản hồ chí minh|đoàn tncs hồ chí minh|trung ương đoàn|quân ủy trung ương|' +
  'bộ tổng tham mưu|tổng cục chính trị|quân sự|bộ đội biên phòng|pháp chế|văn hóa - xã hội|kinh tế - ngân sách|đô thị|' +
  'nội vụ|ngoại giao|quốc phòng|tư pháp|tài chính|kế hoạch và đầu tư|tài chính - kế hoạch|công thương|' +
  'nông nghiệp và phát triển nông thôn|nông nghiệp và môi trường|giao thông vận tải|xây dựng|tài nguyên và môi trường|' +
  'thông tin và truyền thông|lao động - thương binh và xã hội|văn hóa, thể thao và du lịch|văn hóa và thông tin|' +
  'văn hóa, giáo dục, thanh niên, thiếu niên và nhi đồng|khoa học và công nghệ|khoa học, công nghệ và môi trường|' +
  'giáo dục và đào tạo|y tế|dân tộc|tôn giáo|dân tộc và tôn giáo|ngoại vụ|du lịch|thanh tra|thanh tra chính phủ|pháp luật|' +
  'tổ chức cán bộ|tổ chức đảng - đảng viên|tổ chức - điều lệ|bảo vệ chính trị nội bộ|tổng hợp|hành chính|cơ sở|bộ|cơ quan|' +
  'nông thôn mới|bảo hiểm xã hội|đài phát thanh và truyền hình|tỉnh hội|hội đồng quản trị|hội đồng thành viên';

export const UNITS = phraseTree<UnitKind>([
  ...LOCAL.split('|').map((phrase) => [phrase, 'local'] as const),
  ...OPEN.split('|').map((phrase) => [phrase, 'open'] as const),
  ...PLAIN.split('|').map((phrase) => [phrase, 'plain'] as const),
]);
