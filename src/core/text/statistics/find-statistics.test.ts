import { describe, expect, it, test } from 'vitest';
import { findDates } from '../dates/find-dates.ts';
import { findStatistics } from './find-statistics.ts';

/** Synthetic sentences: the places and figures are invented. */
const read = (text: string): string[] =>
  findStatistics(text, findDates(text)).map(
    ({ figure, unit, what, qualifier, period }) =>
      `${qualifier === undefined ? '' : `${qualifier} `}${figure} ${unit} | ${what} | ${period?.text ?? '–'}`,
  );

describe('statistics', () => {
  test.each<[string, string[]]>([
    [
      'Năm 2018, toàn huyện kết nạp được 127 đảng viên mới, giảm 12 chi bộ ghép.',
      ['127 đảng viên mới | kết nạp đảng viên mới | Năm 2018', '12 chi bộ | giảm chi bộ ghép | Năm 2018'],
    ],
    ['Sau 3 năm, tỉnh giảm 1.204 biên chế công chức.', ['1204 biên chế | giảm biên chế công chức | Sau 3 năm']],
    [
      'Số hộ nghèo giảm được 150 hộ; số đảng viên trẻ tăng 15 người, tương đương 7,5%.',
      ['150 hộ | giảm hộ | –', '15 người | số đảng viên trẻ tăng | –', '7.5 % | số đảng viên trẻ tăng | –'],
    ],
    [
      'Có khoảng 2,5 triệu người và hơn 20 nghìn tỷ đồng.',
      ['khoảng 2500000 người | người | –', 'hơn 20000000000000 đồng | đồng | –'],
    ],
    [
      'Sáp nhập 40 khối, xóm và 6 phòng (ban) cấp huyện.',
      ['40 khối, xóm | khối, xóm | –', '6 phòng (ban) | phòng (ban) cấp huyện | –'],
    ],
    ['Đến nay huyện không còn thôn trắng đảng viên.', ['0 thôn | thôn trắng đảng viên | Đến nay']],
    [
      'Nghị quyết nêu ba nhiệm vụ trọng tâm, năm giải pháp đột phá.',
      ['3 nhiệm vụ trọng tâm | nhiệm vụ trọng tâm | –', '5 giải pháp | giải pháp đột phá | –'],
    ],
    [
      '95% chi bộ sinh hoạt đúng kỳ trong quý III/2019.',
      ['95 % | chi bộ sinh hoạt đúng kỳ trong quý III/2019 | quý III/2019'],
    ],
    [
      'Thực hiện Nghị quyết số 99-NQ/TU, ngày 2/3/2018, huyện giảm 4 phòng, hạ “khoảng 3%” chi phí.',
      ['4 phòng | giảm phòng | –', 'khoảng 3 % | hạ | –'],
    ],
    ['Họp trực tuyến đến 52 điểm cầu trên cả nước.', ['52 điểm cầu | điểm cầu trên cả nước | –']],
  ])('%s', (text, want) => {
    expect(read(text)).toEqual(want);
  });

  test.each([
    'Cán bộ hợp đồng 68, viên chức và hợp đồng 161 được rà soát.',
    'Nghị quyết Trung ương 4, 6, 7 (khóa XII) và Hội nghị Trung ương 8 được quán triệt.',
    'Chỉ thị 05-CT/TW, Quy định số 205 của Bộ Chính trị, Đề án 5155 về phát triển đảng.',
    'Chiều 1/10, sáng 12.3, ngày 25/10/2017, nhiệm kỳ 2015- 2020, quý III/2018.',
    'Trong 3 tháng cuối năm, sau 05 năm, 1 năm thực hiện, lúc 14 giờ 30 phút.',
    'Điện thoại 0912 345 678, phòng số 12, Quốc hội khoá 15, lần 4 góp ý.',
    'Trong năm đơn vị đã làm nhiều việc; thực hiện “5 hóa” và "4 tốt".',
    'Nơi có nguy cơ không còn chi bộ, không còn là điểm nóng.',
  ])('none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives the sentence, and spans of the text', () => {
    const text = 'Mở đầu ở TP. Vinh. Toàn tỉnh có 12 xã về đích. Kết.';
    const [one] = findStatistics(text, []);
    expect(text.slice(one?.sentence.start, one?.sentence.end)).toBe('Toàn tỉnh có 12 xã về đích.');
    expect(text.slice(one?.start, one?.end)).toBe('12 xã');
  });

  it('ends on long hostile runs', () => {
    for (const piece of [
      '1',
      '1 ',
      '1 xã, ',
      'hai ',
      '5%',
      '. ',
      '\n',
      'không còn xóm ',
      'sau 3 năm ',
      '“1',
      'khối, xóm, ',
      'giảm ',
      'đã được ',
      ' ',
    ])
      for (const text of [piece.repeat(50_000 / piece.length), `1 xã ${piece.repeat(50_000 / piece.length)} 2 xã`])
        expect(findStatistics(text, []).length).toBeLessThanOrEqual(text.length);
  });
});
