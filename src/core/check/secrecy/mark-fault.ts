import { fault } from '../../newsroom/fault.ts';
import type { Fault, Place } from '../../newsroom/fault.ts';
import type { Mark } from './marks.ts';

const WORDS: Readonly<Record<Mark['kind'], { cause: (words: string) => string; cure: string }>> = {
  'dau-mat': {
    cause: (words) => `dấu chỉ độ mật “${words}”`,
    cure: 'tài liệu mật không được đưa vào bản tin; chỉ nói về độ mật thì viết chữ thường trong câu',
  },
  'nhac-do-mat': {
    cause: (words) => `câu có nhắc “${words}”`,
    cure: 'chắc chắn bài không dẫn nội dung tài liệu mật thì cứ để',
  },
  'luu-hanh-noi-bo': {
    cause: (words) => `“${words}”: tài liệu không dành cho bạn đọc`,
    cure: 'bỏ phần lấy từ tài liệu nội bộ, hoặc hỏi đơn vị ban hành',
  },
  'so-hieu-mat': {
    cause: (words) => `“${words}” là số hiệu của văn bản mật`,
    cure: 'bỏ số hiệu và nội dung dẫn từ văn bản ấy',
  },
};

/** The fault of a sign of secrecy. */
export function markFault({ kind, words }: Mark, place: Place): Fault {
  return fault(kind, place, WORDS[kind].cause(words.replaceAll(/\s+/g, ' ')), WORDS[kind].cure);
}
