import { expect, test } from 'vitest';
import { parseNumberWords } from './number-words.ts';

test.each([
  ['hai', 2],
  ['năm', 5],
  ['mười', 10],
  ['mười lăm', 15],
  ['hai mươi mốt', 21],
  ['bảy mươi mốt', 71],
  ['hai mươi', 20],
  ['hai lăm', 25],
  ['một trăm linh năm', 105],
  ['một trăm', 100],
  ['chín trăm chín mươi chín', 999],
  ['hai nghìn không trăm mười tám', 2018],
  ['Ba triệu hai trăm nghìn', 3_200_000],
  ['một tỷ', 1_000_000_000],
  ['năm nghìn linh một', undefined],
  ['mươi', undefined],
  ['trăm', undefined],
  ['nghìn', undefined],
  ['hai ba bốn', undefined],
  ['hai triệu ba tỷ', undefined],
  ['đồng chí', undefined],
  ['', undefined],
])('%j', (text, want) => {
  expect(parseNumberWords(text)).toBe(want);
});
