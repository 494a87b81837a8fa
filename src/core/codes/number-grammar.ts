import type { TokenReader } from './token-reader.ts';

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Grammatical words: what may follow a document's number, where a noun would mean that the number counts something
 * ("hợp đồng 68 tỷ", "kế hoạch 100 ngày").
 */
const FUNCTION_WORDS = split(
  'và hoặc hay cùng trong ngoài tại ở của theo được bị đã đang sẽ sắp vừa mới có không chưa là thì mà để cho với từ đến do ' +
    'về như này đó nêu trên nói cũng còn phải cần khi nếu nhưng vẫn vào gồm thuộc hiện trước sau nên vì bởi bằng qua ' +
    'ngay chỉ đều rất khóa khoá',
);

/** What numbers count in the bulletins; such a word behind a number makes it a quantity. */
const COUNTED = split(
  'tỷ tỉ triệu nghìn ngàn vạn đồng đô usd người hộ xã huyện tỉnh phường thôn xóm bản điểm trang phút giờ tuổi nhóm bước khâu ' +
    'chương điều khoản mục phần lần vụ việc nội giải nhiệm đơn vị trường cán đảng chi doanh dự m km kg ha tấn tháng tuần ' +
    'quý đại ý tiêu quần giáo bác học sinh lao căn chiếc suất cuộc hội lượt gia phòng đề năm ngày không thành',
);

/** Behind "tháng", "ngày", "năm" stands a number if they begin a date rather than count. */
const startsDate = (reader: TokenReader, index: number, number: string): boolean => {
  const { lower } = reader.at(index);
  if (lower === 'ngày') return reader.at(index + 1).kind === 'number';
  if (lower !== 'năm') return false;
  return Number(number) > 10 && reader.at(index + 1).text.length === 4 && !reader.isDash(index + 2);
};

/**
 * Whether a number with nothing but digits ends at the token before `index` and may be a document's: not part of a
 * decimal, range, percentage or longer word, and not counting what follows. `strict` accepts only punctuation or a
 * grammatical word behind it; otherwise only words that are usually counted are refused.
 */
export const endsBareNumber = (reader: TokenReader, index: number, number: string, strict: boolean): boolean => {
  const token = reader.at(index);
  if (token.kind === 'break') return true;
  if (token.kind === 'number') return false;
  if (token.kind === 'word') {
    if (token.glued) return false;
    if (startsDate(reader, index, number)) return true;
    return strict ? FUNCTION_WORDS.has(token.lower) : !COUNTED.has(token.lower);
  }
  const behind = reader.at(index + 1);
  if (token.text === '%' || token.text === '+' || token.text === '°') return false;
  if ('/-–—:×x'.includes(token.text) && (token.glued || behind.kind === 'number')) return false;
  return !('.,'.includes(token.text) && behind.glued && behind.kind === 'number');
};

/** Index behind a separator of a list (comma, semicolon, và, cùng, &), or undefined. */
export const skipSeparator = (reader: TokenReader, index: number): number | undefined => {
  if (reader.isMark(index, ',;')) return reader.skip(index + 1, ['và']);
  if (reader.isMark(index, '&')) return index + 1;
  const next = reader.skip(index, ['và'], ['cùng', 'với'], ['cùng'], ['với']);
  return next === index ? undefined : next;
};
