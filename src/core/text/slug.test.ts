import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { slugify } from './slug.ts';

describe('slugify', () => {
  test.each([
    ['Đảng bộ tỉnh', 'dang-bo-tinh'],
    ['  “Búa liềm vàng” – 2019! ', 'bua-liem-vang-2019'],
    ['Nghị quyết 39-NQ/TW', 'nghi-quyet-39-nq-tw'],
    ['25 m² & Straße', '25-m2-strasse'],
    ['', ''],
    ['……', ''],
    [
      'Triển khai nhiệm vụ trọng tâm công tác tổ chức xây dựng Đảng năm 2019',
      'trien-khai-nhiem-vu-trong-tam-cong-tac-to-chuc-xay-dung-dang',
    ],
    ['a'.repeat(70), 'a'.repeat(60)],
  ])('%s', (text, want) => {
    expect(slugify(text)).toBe(want);
  });

  it('is always short, plain and its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(60);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});
