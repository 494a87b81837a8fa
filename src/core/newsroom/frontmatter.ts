import { fault } from './fault.ts';
import type { Fault } from './fault.ts';

/** An article's file, cut in two. */
export interface Split {
  /** The YAML between the two `---` lines. */
  matter: string;
  body: string;
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number;
}

/** Cuts an article's text at its frontmatter, or says what is wrong with it. Text has LF line ends and no BOM. */
export function splitFrontmatter(text: string, file: string): Split | Fault {
  const open = /^---([^\n]*)/.exec(text);
  if (!open)
    return fault(
      'thieu-phan-dau',
      { file, line: 1, column: 1 },
      'dòng đầu không phải “---”, nên bài không có tiêu đề và ngày',
      'thêm phần đầu giữa hai dòng “---” như các bài khác',
    );
  const tag = open[1]?.trim() ?? '';
  if (tag !== '')
    return fault(
      'phan-dau-khong-phai-yaml',
      { file, line: 1, column: 4 },
      `sau “---” có “${tag}”; phần đầu chỉ được là YAML và không bao giờ được chạy`,
      'xóa phần chữ sau “---” ở dòng đầu',
    );
  const close = /\n---([^\n]*)/.exec(text);
  if (!close || close[1]?.trim() !== '')
    return fault(
      'phan-dau-chua-dong',
      { file, line: 1, column: 1 },
      'không thấy dòng “---” thứ hai',
      'thêm một dòng chỉ có “---” sau mục cuối của phần đầu',
    );
  const behind = close.index + '\n---'.length;
  const start = behind + Number(text.startsWith('\n', behind));
  return {
    matter: text.slice(open[0].length + 1, close.index + 1),
    body: text.slice(start),
    bodyLine: text.slice(0, start).split('\n').length,
  };
}
