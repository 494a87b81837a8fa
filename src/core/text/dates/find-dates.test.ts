import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findDates } from './find-dates.ts';
import { formatDateWithWeekday } from './format-date.ts';

/** What was found, one line each: text | from – to | remarks. */
const found = (text: string, reference?: string): string[] =>
  findDates(text, reference).map(({ start, end, from, to, inferred, part, fault }) => {
    const range = from === undefined ? '–' : from === to ? from : `${from} – ${to ?? ''}`;
    return [text.slice(start, end), range, inferred ? 'suy ra' : '', part, fault].filter(Boolean).join(' | ');
  });

describe('with the article’s date 2018-10-02', () => {
  test.each([
    ['Thứ Ba, 12/02/2019', ['Thứ Ba, 12/02/2019 | 2019-02-12']],
    ['tại Hà Nội chiều 1/10.', ['chiều 1/10 | 2018-10-01 | suy ra | chiều']],
    ['Sáng 12.3, Ban Tổ chức', ['Sáng 12.3 | 2018-03-12 | suy ra | sáng']],
    ['chiều nay (1/10), hội nghị', ['1/10 | 2018-10-01 | suy ra | chiều']],
    ['sáng thứ Hai, ngày 1-10-2018', ['sáng thứ Hai, ngày 1-10-2018 | 2018-10-01 | sáng']],
    ['39-NQ/TW, ngày 17/4/2015', ['ngày 17/4/2015 | 2015-04-17']],
    ['họp từ ngày 18 đến 25-4- 2006', ['ngày 18 đến 25-4- 2006 | 2006-04-18 – 2006-04-25']],
    ['từ 1/10 đến 15/10/2018', ['1/10 đến 15/10/2018 | 2018-10-01 – 2018-10-15']],
    ['trong hai ngày 30 và 31/7/2018', ['ngày 30 | 2018-07-30', '31/7/2018 | 2018-07-31']],
    [
      'các ngày 10, 11, 14/9',
      ['các ngày 10 | 2018-09-10 | suy ra', '11 | 2018-09-11 | suy ra', '14/9 | 2018-09-14 | suy ra'],
    ],
    ['10-12/02/2019', ['10-12/02/2019 | 2019-02-10 – 2019-02-12']],
    ['ngày 25 tháng 10 năm 2017', ['ngày 25 tháng 10 năm 2017 | 2017-10-25']],
    ['mùng 3 tháng 2', ['mùng 3 tháng 2 | 2018-02-03 | suy ra']],
    ['ngày 19 tháng Tám năm 1945', ['ngày 19 tháng Tám năm 1945 | 1945-08-19']],
    ['trong tháng 6/2019, tháng 5 năm 2019', ['tháng 6/2019 | 2019-06', 'tháng 5 năm 2019 | 2019-05']],
    ['từ tháng 3 đến tháng 6/2018', ['tháng 3 đến tháng 6/2018 | 2018-03 – 2018-06']],
    ['cách mạng tháng Mười', ['tháng Mười | 2018-10 | suy ra']],
    ['quý III/2018 và quý IV năm 2018', ['quý III/2018 | 2018-07 – 2018-09', 'quý IV năm 2018 | 2018-10 – 2018-12']],
    ['Trong 9 tháng năm 2018', ['9 tháng năm 2018 | 2018-01 – 2018-09']],
    ['6 tháng đầu năm', ['6 tháng đầu năm | 2018-01 – 2018-06 | suy ra']],
    ['3 tháng cuối năm 2018', ['3 tháng cuối năm 2018 | 2018-10 – 2018-12']],
    ['nhiệm kỳ 2015- 2020', ['2015- 2020 | 2015 – 2020']],
    ['từ năm 2015 đến năm 2020', ['năm 2015 đến năm 2020 | 2015 – 2020']],
    ['đến hết năm 2018;', ['năm 2018 | 2018']],
    ['mừng Xuân Kỷ Hợi', ['Xuân Kỷ Hợi | 2019 | suy ra']],
    ['Tết Mậu Thân 1968', ['Tết Mậu Thân 1968 | 1968']],
    ['NGÀY 12/02/2019', ['NGÀY 12/02/2019 | 2019-02-12']],
  ])('%s', (text, want) => {
    expect(found(text, '2018-10-02')).toEqual(want);
  });
});

describe('reports what it will not guess', () => {
  test.each([
    ['ngày 31/4/2019', ['ngày 31/4/2019 | – | not-in-calendar']],
    ['ngày 31/4', ['ngày 31/4 | – | not-in-calendar']],
    ['30/02/2019', ['30/02/2019 | – | not-in-calendar']],
    ['ngày 12/13/2019', ['ngày 12/13/2019 | – | not-in-calendar']],
    ['tháng 13/2019', ['tháng 13/2019 | – | not-in-calendar']],
    ['Thứ Hai, 12/02/2019', ['Thứ Hai, 12/02/2019 | 2019-02-12 | contradiction']],
    ['Xuân Kỷ Hợi 2020', ['Xuân Kỷ Hợi 2020 | 2020 | contradiction']],
    ['năm Kỷ Tý', ['năm Kỷ Tý | – | year-unknown']],
    ['chiều 1/10', ['chiều 1/10 | – | chiều | year-unknown']],
    ['nhiệm kỳ 2020-2015', ['2020-2015 | 2020 – 2015 | reversed']],
    ['từ ngày 5 đến 3/2/2019', ['ngày 5 đến 3/2/2019 | 2019-02-05 – 2019-02-03 | reversed']],
    ['ngày 10/3 (âm lịch)', ['ngày 10/3 | – | lunar']],
    ['rằm tháng Giêng, ngày 15 tháng Giêng', ['tháng Giêng | – | lunar', 'ngày 15 tháng Giêng | – | lunar']],
  ])('%s', (text, want) => {
    expect(found(text).map((line) => line.replace(' | suy ra', ''))).toEqual(want);
  });

  it('names that never meet in the cycle', () => {
    expect(found('năm Kỷ Tý', '2019')).toEqual(['năm Kỷ Tý | – | not-in-calendar']);
  });
});

test.each([
  '1/3 số đại biểu, đạt 2/3 yêu cầu',
  'tăng 12.3 lần, giảm 132.354 người, 3,51%',
  'Nghị định 34/2018/NĐ-CP, 68/2000/NĐ-CP, 26/2020/TT-BTTTT',
  'số 39 - NQ/TW, 05-CT/TW, 66.13/2026/NQ-CP',
  'tối 2-3 giờ, chiều 1.5 tiếng, sáng 8.30',
  'lương tháng 13, hằng tháng 5 triệu, tháng 5 triệu đồng',
  'trong 6 tháng, 9 tháng 3 tuần, trẻ 6 tháng tuổi',
  'tháng năm qua đi, năm tháng, ngày tháng năm',
  'điện thoại 0912.345.678, 1900-1234, 024.3804.3567',
  'máy chủ 10.12.20.30, phiên bản 1.2.3',
  'hợp đồng 68, lúc 14:30, tỷ số 2-1, Điều 12, khoản 3',
  'chị Quý Dậu, bà Tân Hợi, quý 4 người một nhóm',
])('finds no date in: %s', (text) => {
  expect(found(text, '2018-10-02')).toEqual([]);
});

it('takes the article’s year, but for a December day in January', () => {
  expect(found('chiều 28/12', '2019-01-03')).toEqual(['chiều 28/12 | 2018-12-28 | suy ra | chiều']);
  expect(found('ngày 05/01', '2018-12-28')).toEqual(['ngày 05/01 | 2019-01-05 | suy ra']);
  expect(found('chiều 28/12', '2019')).toEqual(['chiều 28/12 | 2019-12-28 | suy ra | chiều']);
  expect(found('ngày 29/2', '2019-11-03')).toEqual(['ngày 29/2 | 2020-02-29 | suy ra']);
});

it('finds each day that we write', () => {
  const days = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      const text = formatDateWithWeekday(day);
      expect(found(text)).toEqual([`${text} | ${day}`]);
    }),
  );
});

it('takes linear time on hostile text', () => {
  for (const bad of ['1', '1/', '1, ', 'ngày ', '1 đến ', 'tháng ', 'ngày 1, 2, ', '2015-', 'chiều (', ' ', '1/1 '])
    expect(findDates(bad.repeat(40_000), '2019').length).toBeLessThanOrEqual(40_000);
});
