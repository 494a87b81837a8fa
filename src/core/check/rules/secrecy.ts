import { fault } from '../../newsroom/fault.ts';
import type { Fault } from '../../newsroom/fault.ts';
import type { Rule } from '../rule.ts';
import { isSecretName } from '../secrecy/file-name.ts';
import { secrecyMarks } from '../secrecy/marks.ts';
import { markFault } from '../secrecy/mark-fault.ts';

/** State secrets and internal papers, however they are disguised: they must not reach a reader, so the build refuses. */
export const secrecy: Rule = {
  kinds: ['dau-mat', 'nhac-do-mat', 'luu-hanh-noi-bo', 'so-hieu-mat'],
  check({ file, blocks, fields }) {
    const name = isSecretName(file)
      ? [
          fault(
            'dau-mat',
            { file, line: 1, column: 1 },
            'tên tệp nói đây là tài liệu mật',
            'tài liệu mật không được đưa vào bản tin; nếu không phải thì đổi tên tệp',
          ),
        ]
      : [];
    const marks = [...fields, ...blocks].flatMap((block) =>
      secrecyMarks(block.text).map((mark) => markFault(mark, block.place(mark.at))),
    );
    return [...name, ...firstOfLine(marks)];
  },
};

/** A mark in a table is found in its cell and in its row; a clerk needs it once. */
function firstOfLine(faults: readonly Fault[]): Fault[] {
  const ordered = faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return ordered.filter(
    ({ kind, line }, index) => ordered.findIndex((other) => other.kind === kind && other.line === line) === index,
  );
}
