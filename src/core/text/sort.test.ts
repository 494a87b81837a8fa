import { expect, it } from 'vitest';
import { comparePersonNames, compareVietnamese, givenName } from './sort.ts';

it('sorts as a Vietnamese dictionary does', () => {
  const sorted = ['Bài 2', 'Bài 10', 'cán bộ', 'chi bộ', 'dân', 'đảng', 'ông', 'ổng', 'ơn', 'ủy ban', 'ưu tú'];
  expect(sorted.toReversed().sort(compareVietnamese)).toEqual(sorted);
});

it('sorts people by given name, then by the rest', () => {
  const sorted = ['Trần Văn An', 'Lê Thị Ánh', 'Đỗ Bình', 'Phan Thanh Bình', 'Nguyễn Văn Đức', 'Hồ Phúc Hợp'];
  expect(sorted.toReversed().sort(comparePersonNames)).toEqual(sorted);
});

it('knows the given name', () => {
  expect(['Hồ Phúc Hợp', ' Nguyễn  Văn An ', 'Út'].map(givenName)).toEqual(['Hợp', 'An', 'Út']);
});
