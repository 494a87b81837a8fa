import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold, removeMarks } from './fold.ts';
import { normalise } from './normalise.ts';

describe('fold', () => {
  test.each([
    ['Đảng bộ Thị xã Hoàng Mai', 'dang bo thi xa hoang mai'],
    ['Ðảng', 'dang'],
    ['Ủy viên', 'uy vien'],
    ['39-NQ/TW', '39-nq/tw'],
    ['café, naïve', 'cafe, naive'],
  ])('%s', (text, want) => {
    expect(fold(text)).toBe(want);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('keeps the length of normalised Vietnamese', () => {
    const vietnamese = fc.string({ unit: fc.constantFrom(...Array.from('ăâđêôơưáàảãạấầẩẫậắằẳẵặệễỹỵƠỬĐ bcnt,.')) });
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(normalise(text))).toHaveLength(normalise(text).length);
      }),
    );
  });
});

it('removeMarks keeps the case', () => {
  expect(removeMarks('Đà Nẵng, ĐƯỜNG')).toBe('Da Nang, DUONG');
});
