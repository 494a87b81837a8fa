import { expect, test } from 'vitest';
import { shortCodeTokens } from './typed-code.ts';

test.each([
  ['Nghị quyết 39 và Quy định số 205', ['nq39', 'qd205']],
  ['nghi quyet so 039', ['nq39']],
  ['NGHỊ QUYẾT SỐ 39'.normalize('NFD'), ['nq39']],
  ['NQ39, nq 40', ['nq39', 'nq40']],
  ['Nghị quyết 39-NQ/TW, Nghị quyết số 39 - NQ/TW', []],
  ['Kết luận 3,5 lần; thông tư 2.000 trang; ngày 39', []],
  ['xnq39, anq 39, Nghị quyết 12345', []],
  [`${'a'.repeat(60)}nq39`, []],
  [`${'a'.repeat(60)}.nq39`, ['nq39']],
  [`${'dài '.repeat(30)}Chương trình   số  7`, ['ctr7']],
])('what a text names by type and number alone: %j', (text, tokens) => {
  expect(shortCodeTokens(text)).toEqual(tokens);
});
