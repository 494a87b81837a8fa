import { describe, expect, it, test } from 'vitest';
import { givenNameKey, initials, nameKey, sameName } from './names.ts';

describe('sameName', () => {
  test.each([
    ['Phạm Minh Chính', 'PHẠM MINH CHÍNH', true],
    ['Phạm Minh Chính', 'Phạm  Minh\u00a0Chính ', true],
    ['Phạm Minh Chính', 'Phạm Minh Chính'.normalize('NFD'), true],
    ['Thúy Hòa', 'Thuý Hoà', true],
    ['Vie\u0323\u0302t', 'Việt', true],
    ["Kpă H'Lan", 'Kpă H’Lan', true],
    ['Vi', 'Vy', false],
    ['Hoàng', 'Hoang', false],
    ['Phan Thanh Bình', 'Nguyễn Thanh Bình', false],
  ])('%s, %s: %s', (a, b, want) => {
    expect(sameName(a, b)).toBe(want);
  });
});

it('the given name is the last word', () => {
  expect(givenNameKey('Phạm Minh Chính')).toBe(nameKey('chính'));
});

it('initials keep đ', () => {
  expect(['Nguyễn Đắc Vinh', "Kpă H'Lan", ' '].map(initials)).toEqual(['NĐV', 'KH', '']);
});
