import { expect, test } from 'vitest';
import { figuresCsv } from './figures.ts';

test('the table as CSV: quoted where it must be, no formula', () => {
  const rows = [{ figure: '5 người', value: 5, unit: 'người', what: '=1+1', period: '', sentence: 'Có “5”, "sáu".' }];
  expect(figuresCsv([{ title: 'Bài', href: '/a/b.html', year: '2019', date: '2019', rows }])).toBe(
    '\uFEFFbai,ngay,con_so,don_vi,noi_dung,thoi_gian,cau,dia_chi\r\nBài,2019,5,người,\'=1+1,,"Có “5”, ""sáu"".",a/b.html\r\n',
  );
});
