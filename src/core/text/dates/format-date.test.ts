import { expect, test } from 'vitest';
import { formatDate, formatDateInWords, formatDateWithWeekday, formatOfficialDate } from './format-date.ts';

test.each([
  ['2019-02-12', '12/02/2019', 'Thứ Ba, 12/02/2019', 'ngày 12 tháng 2 năm 2019', 'ngày 12 tháng 02 năm 2019'],
  ['2021-10-03', '03/10/2021', 'Chủ Nhật, 03/10/2021', 'ngày 3 tháng 10 năm 2021', 'ngày 03 tháng 10 năm 2021'],
  ['2019-03-05', '05/03/2019', 'Thứ Ba, 05/03/2019', 'ngày 5 tháng 3 năm 2019', 'ngày 05 tháng 3 năm 2019'],
  ['2019-02', '02/2019', '02/2019', 'tháng 2 năm 2019', 'tháng 2 năm 2019'],
  ['2019', '2019', '2019', 'năm 2019', 'năm 2019'],
])('%s', (date, figures, withWeekday, words, official) => {
  expect(formatDate(date)).toBe(figures);
  expect(formatDateWithWeekday(date)).toBe(withWeekday);
  expect(formatDateInWords(date)).toBe(words);
  expect(formatOfficialDate(date)).toBe(official);
});
