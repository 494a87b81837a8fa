import { phraseKeys } from './word-key.ts';

const LONG_FORMS: Readonly<Record<string, string>> = {
  'T.Ư': 'Trung ương',
  TƯ: 'Trung ương',
  'T.W': 'Trung ương',
  TW: 'Trung ương',
  BCH: 'Ban Chấp hành',
  BCHTW: 'Ban Chấp hành Trung ương',
  BTV: 'Ban Thường vụ',
  BCT: 'Bộ Chính trị',
  BBT: 'Ban Bí thư',
  UBKT: 'Ủy ban Kiểm tra',
  UBKTTW: 'Ủy ban Kiểm tra Trung ương',
  BTC: 'Ban Tổ chức',
  BTG: 'Ban Tuyên giáo',
  BDV: 'Ban Dân vận',
  BTCTW: 'Ban Tổ chức Trung ương',
  BTCTU: 'Ban Tổ chức Tỉnh ủy',
  BTGTW: 'Ban Tuyên giáo Trung ương',
  BDVTW: 'Ban Dân vận Trung ương',
  BNCTW: 'Ban Nội chính Trung ương',
  VPTW: 'Văn phòng Trung ương Đảng',
  HĐND: 'Hội đồng nhân dân',
  UBND: 'Ủy ban nhân dân',
  MTTQ: 'Mặt trận Tổ quốc',
  MTTQVN: 'Mặt trận Tổ quốc',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  ĐBQH: 'đại biểu Quốc hội',
  ĐĐBQH: 'Đoàn đại biểu Quốc hội',
  LĐLĐ: 'Liên đoàn Lao động',
  LHPN: 'Liên hiệp Phụ nữ',
  CCB: 'Cựu chiến binh',
  TAND: 'Tòa án nhân dân',
  VKSND: 'Viện kiểm sát nhân dân',
  BCĐ: 'Ban Chỉ đạo',
  TP: 'thành phố',
  TX: 'thị xã',
  HCM: 'Hồ Chí Minh',
  TPHCM: 'thành phố Hồ Chí Minh',
  PBT: 'Phó Bí thư',
  PCT: 'Phó Chủ tịch',
  UVBCT: 'Ủy viên Bộ Chính trị',
  UVTW: 'Ủy viên Trung ương',
  UVBTV: 'Ủy viên Ban Thường vụ',
  UVBTVTU: 'Ủy viên Ban Thường vụ Tỉnh ủy',
};

/**
 * The abbreviations that office titles are written with, as the word keys of their long forms. Only forms in capitals
 * that mean one thing behind a role; the newsroom's own table explains the others to readers.
 */
export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(LONG_FORMS).map(([short, long]) => [short, phraseKeys(long)]),
);

/** Keys of words whose full stop ends an abbreviation and not a sentence: "TS. Nguyễn …", "TP. Vinh". */
export const dottedAbbreviations: ReadonlySet<string> = new Set([
  'pgs',
  'gs',
  'ts',
  'ths',
  'bs',
  'ks',
  'ls',
  'tp',
  'tx',
  'ng',
]);
