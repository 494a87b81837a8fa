import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sentenceAt, splitSentences } from './sentences.ts';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test.each<[string, string[]]>([
    ['Hội nghị kết thúc. Các đại biểu ra về.', ['Hội nghị kết thúc.', 'Các đại biểu ra về.']],
    ['Cách làm của TP. Hải Phòng và TP.Vinh. Sau đó.', ['Cách làm của TP. Hải Phòng và TP.Vinh.', 'Sau đó.']],
    ['PGS.TS. Lê Văn Thử dự. Có cả TS. An.', ['PGS.TS. Lê Văn Thử dự.', 'Có cả TS. An.']],
    ['Ban Tổ chức T.Ư Đảng. Đ/c. Bình chủ trì.', ['Ban Tổ chức T.Ư Đảng.', 'Đ/c. Bình chủ trì.']],
    ['Ban Tổ chức T.Ư. Đồng chí Thử nói.', ['Ban Tổ chức T.Ư.', 'Đồng chí Thử nói.']],
    ['Giảm 132.354 người, 3,51%. Còn 85.600.', ['Giảm 132.354 người, 3,51%.', 'Còn 85.600.']],
    ['Xem V. I. Lênin toàn tập. Tập 1.', ['Xem V. I. Lênin toàn tập.', 'Tập 1.']],
    ['Kết thúc quý I. Đồng chí Thử phát biểu.', ['Kết thúc quý I.', 'Đồng chí Thử phát biểu.']],
    ['1. Nội dung thứ nhất. 2. Nội dung thứ hai.', ['1. Nội dung thứ nhất.', '2. Nội dung thứ hai.']],
    ['II. Nhiệm vụ\n\na. Việc thứ nhất. b', ['II. Nhiệm vụ', 'a. Việc thứ nhất. b']],
    ['Theo Điều 5. Phạm vi áp dụng.', ['Theo Điều 5. Phạm vi áp dụng.']],
    ['“Phải làm ngay.” Đồng chí nhấn mạnh.', ['“Phải làm ngay.”', 'Đồng chí nhấn mạnh.']],
    ['“Tại sao?” ông hỏi. “Vì dân!”', ['“Tại sao?” ông hỏi.', '“Vì dân!”']],
    ['Còn bất cập… Nhiệm kỳ mới… sẽ khác...', ['Còn bất cập…', 'Nhiệm kỳ mới… sẽ khác...']],
    ['Tiêu đề\n\nĐoạn một dài\nhai dòng.\n\n', ['Tiêu đề', 'Đoạn một dài\nhai dòng.']],
    ['Nghị quyết 39-NQ/TW, v.v. Các cấp ủy làm.', ['Nghị quyết 39-NQ/TW, v.v.', 'Các cấp ủy làm.']],
    ['(Có ảnh.) – Ảnh: Thử.', ['(Có ảnh.)', '– Ảnh: Thử.']],
    ['', []],
    [' \n\n ', []],
  ])('%j', (text, want) => {
    expect(split(text)).toEqual(want);
  });

  it('loses nothing but white space', () => {
    const part = fc.constantFrom('Đảng', 'bộ', '. ', '… ', '\n\n', ' ', 'TP. ', '1. ', '”', '“', '? ', 'A. ', '\n');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('takes linear time on hostile text', () => {
    for (const bad of ['. ', '.', '\n ', '"', 'A. ', '\n', 'a'])
      expect(splitSentences(bad.repeat(100_000)).length).toBeLessThanOrEqual(100_000);
  });
});

it('knows which sentence holds an offset', () => {
  const text = 'Một. Hai ba.';
  expect(sentenceAt(splitSentences(text), text.indexOf('ba'))).toEqual({ start: 5, end: 12 });
  expect(sentenceAt(splitSentences(text), 4)).toBeUndefined();
});
