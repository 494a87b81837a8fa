import { describe, expect, it, test } from 'vitest';
import { findPeople } from './find.ts';
import { indexOfficials } from './official-index.ts';

/** No registry: names by their shape alone. All names are invented. */
const index = indexOfficials([], ['Quỳ Hợp']);
const read = (text: string): string[] => {
  const { people, titles } = findPeople(text, index);
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return [
    ...people.map(({ name, titles: own }) => [name, ...own.map(({ span }) => cut(span))].join(' | ')),
    ...titles.map(({ span }) => `(${cut(span)})`),
  ];
};

describe('findPeople', () => {
  test.each<[string, string[]]>([
    [
      'Phó Chủ tịch Thường trực HĐND tỉnh Lê Văn Bốn, Giám đốc Sở Nội vụ Trần Thị Năm và Chánh Văn phòng Tỉnh ủy Vũ Sáu cùng dự.',
      [
        'Lê Văn Bốn | Phó Chủ tịch Thường trực HĐND tỉnh',
        'Trần Thị Năm | Giám đốc Sở Nội vụ',
        'Vũ Sáu | Chánh Văn phòng Tỉnh ủy',
      ],
    ],
    [
      'Bí thư Đảng ủy Khối Các cơ quan và Doanh nghiệp tỉnh Hồ Văn Bảy nói.',
      ['Hồ Văn Bảy | Bí thư Đảng ủy Khối Các cơ quan và Doanh nghiệp tỉnh'],
    ],
    ['Thiếu tướng Nguyễn Văn Tám, Giám đốc Công an tỉnh, báo cáo.', ['Nguyễn Văn Tám | Giám đốc Công an tỉnh']],
    ['HỘI NGHỊ DO ĐỒNG CHÍ TRẦN BÁ SƠN, BÍ THƯ TỈNH ỦY CHỦ TRÌ', ['TRẦN BÁ SƠN | BÍ THƯ TỈNH ỦY']],
    [
      'Phó trưởng Ban Tổ chức Huyện ủy Quỳ Hợp Vi Văn Mười Hai trao thẻ cho Tổ trưởng Lê Đất.',
      ['Vi Văn Mười Hai | Phó trưởng Ban Tổ chức Huyện ủy Quỳ Hợp', 'Lê Đất | Tổ trưởng'],
    ],
    [
      'Phó Bí thư Thường trực Thành ủy TP. Hồ Chí Minh Lê Tân và PGS.TS. Trần Thìn, Viện trưởng Viện Xây dựng Đảng.',
      ['Lê Tân | Phó Bí thư Thường trực Thành ủy TP. Hồ Chí Minh', 'Trần Thìn | Viện trưởng Viện Xây dựng Đảng'],
    ],
    [
      'Tổng Bí thư Nguyễn Văn Mười phát biểu. Tổng Bí thư nhấn mạnh ba việc.',
      ['Nguyễn Văn Mười | Tổng Bí thư', '(Tổng Bí thư)'],
    ],
    ['Ban Tổ chức Tỉnh ủy Thanh Hóa, Trường Đại học Vinh, Công ty Cổ phần Lê Gia, Ban Bí thư.', []],
  ])('%s', (text, want) => {
    expect(read(text)).toEqual(want);
  });

  it('gives offsets into the text as it was given', () => {
    const text = '\ufeffO\u0302ng  Tra\u0302\u0300n\u00a0Ba\u0301 Sơn, Bí\u200b thư Tỉnh uỷ.';
    const [person] = findPeople(text, index).people;
    expect(text.slice(person?.nameSpan.start, person?.nameSpan.end)).toBe('Tra\u0302\u0300n\u00a0Ba\u0301 Sơn');
    expect(text.slice(person?.span.end)).toBe('.');
  });
});
