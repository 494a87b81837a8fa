import { describe, expect, it, test } from 'vitest';
import { indexOfficials, officeKey } from './official-index.ts';
import { readOffice } from './titles.ts';

const { lexicon } = indexOfficials([], ['Hoàng Mai']);
const keyOf = (title: string, organisation = ''): string => {
  const office = readOffice(title, organisation, lexicon);
  return officeKey(office, office.locality);
};

describe('titles that name one office', () => {
  test.each([
    ['Trưởng ban Tổ chức T.Ư', 'Trưởng Ban Tổ chức Trung ương'],
    ['Trưởng Ban Tổ chức Trung ương Đảng', 'trưởng ban tổ chức TW'],
    ['Phó trưởng ban Thường trực Ban Tổ chức T.Ư', 'Phó Trưởng ban Thường trực Ban Tổ chức Trung ương'],
    ['Phó Trưởng Ban Thường trực Ban Tổ chức TƯ', 'Phó Trưởng ban Thường trực Ban Tổ chức Trung ương'],
    ['Uỷ viên BTV Tỉnh uỷ Nghệ An', 'Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An'],
    ['Ủy viên Thường vụ Tỉnh ủy Nghệ An', 'Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An'],
    ['Ủy viên Trung ương Đảng', 'Ủy viên Ban Chấp hành Trung ương Đảng khóa XII'],
    ['UVBCT', 'Ủy viên Bộ Chính trị'],
    ['Phó Bí thư thường trực Tỉnh ủy Nghệ An', 'PBT Thường trực Tỉnh uỷ Nghệ An'],
    ['Chủ tịch HĐND tỉnh Nghệ An', 'Chủ tịch Hội đồng nhân dân tỉnh Nghệ An'],
    ['Trưởng đoàn ĐBQH tỉnh Nghệ An', 'Trưởng Đoàn đại biểu Quốc hội khóa XIV tỉnh Nghệ An'],
    ['Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Nghệ An', 'Chủ tịch UBMTTQ tỉnh Nghệ An'],
    ['Bí thư Thành ủy TP. Hồ Chí Minh', 'Bí thư Thành ủy Hồ Chí Minh'],
    ['Bí thư Thị ủy Hoàng Mai', 'Bí thư Thị uỷ Hoàng Mai'],
    ['Bộ trưởng Nội vụ', 'Bộ trưởng Bộ Nội vụ'],
  ])('%s = %s', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });

  it('takes the place from the organisation', () => {
    const whole = keyOf('Trưởng Ban Tổ chức Tỉnh ủy Nghệ An');
    expect(keyOf('Trưởng Ban Tổ chức Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy Nghệ An')).toBe(whole);
    expect(keyOf('Trưởng Ban Tổ chức', 'Ban Tổ chức Tỉnh ủy Nghệ An (khóa XVIII)')).toBe(whole);
  });
});

describe('titles that name two offices', () => {
  test.each([
    ['Phó Bí thư Tỉnh ủy Nghệ An', 'Phó Bí thư Thường trực Tỉnh ủy Nghệ An'],
    ['Trưởng Ban Tổ chức Tỉnh ủy Nghệ An', 'Trưởng Ban Tổ chức Tỉnh ủy Vĩnh Phúc'],
    ['Trưởng Ban Tổ chức Trung ương', 'Trưởng Ban Tuyên giáo Trung ương'],
    ['Bí thư Tỉnh ủy Nghệ An', 'Phó Bí thư Tỉnh ủy Nghệ An'],
    ['Chủ tịch HĐND tỉnh Nghệ An', 'Chủ tịch UBND tỉnh Nghệ An'],
    ['Thần tượng âm nhạc', 'Trưởng Ban Tổ chức Trung ương'],
  ])('%s ≠ %s', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });
});

it('several hold the offices of members, deputies and the Secretariat, one each of the others', () => {
  const shared = (title: string): boolean => readOffice(title, '', lexicon).shared;
  expect(['Ủy viên Bộ Chính trị', 'Phó Bí thư Tỉnh ủy', 'Bí thư Trung ương Đảng'].map(shared)).not.toContain(false);
  expect(['Bí thư Tỉnh ủy', 'Phó Bí thư Thường trực Tỉnh ủy', 'Thủ tướng'].map(shared)).not.toContain(true);
});
