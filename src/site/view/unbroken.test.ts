import { expect, test } from 'vitest';
import { unbroken } from './unbroken.ts';

test.each([
  ['Nghị quyết 18-NQ/TW (khóa XII)', 'Nghị quyết <span class="nowrap">18-NQ/TW</span> (khóa XII)'],
  ['Nghị định 68/2000/NĐ-CP', 'Nghị định <span class="nowrap">68/2000/NĐ-CP</span>'],
  ['không có số hiệu', 'không có số hiệu'],
  ['', ''],
  [`<b> & "01-NQ/TW" 'x'`, '&lt;b&gt; &amp; &quot;<span class="nowrap">01-NQ/TW</span>&quot; &#39;x&#39;'],
])('%s', (text, expected) => {
  expect(unbroken(text)).toBe(expected);
});
