import { LineCounter, parseDocument, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';

/** YAML that was read, with the way back from a value to its place in the file. */
export interface YamlSource {
  /** The plain value; undefined when the text is not YAML. */
  value: unknown;
  faults: Fault[];
  /** The place of the value at `path`; of its key when `at` is 'key'. A path that is not there gives its nearest parent. */
  locate: (path: readonly PropertyKey[], at?: 'key' | 'value') => { line: number; column: number };
}

/**
 * Reads YAML 1.2 (core schema: no dates, no code, at most 100 aliases).
 * @param file the file named in faults
 * @param firstLine the line of the file on which `text` begins, counted from 1
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'core', prettyErrors: false, strict: true });
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(Math.max(0, offset));
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const faults = document.errors.map((error) => {
    const place = { file, ...at(error.pos[0]) };
    if (error.code === 'DUPLICATE_KEY')
      return fault('trung-khoa', place, 'mục này đã ghi ở trên', 'xóa một trong hai, hoặc gộp lại');
    return fault(
      'yaml-sai',
      place,
      `không đọc được (${explain(error.code)})`,
      'xem lại dấu hai chấm, dấu cách đầu dòng và dấu ngoặc kép ở dòng này',
    );
  });
  let value: unknown;
  if (faults.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: 100 });
    } catch {
      const place = { file, ...at(0) };
      faults.push(
        fault('yaml-sai', place, 'quá nhiều tham chiếu (*) lồng nhau', 'viết thẳng giá trị, không dùng & và *'),
      );
    }
  }
  const locate: YamlSource['locate'] = (path, kind = 'value') => {
    let node: unknown = document.contents;
    let offset = rangeStart(node) ?? 0;
    for (const [index, part] of path.entries()) {
      const last = index === path.length - 1;
      let next: unknown;
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part),
        );
        next = last && kind === 'key' ? pair?.key : (pair?.value ?? pair?.key);
      } else if (isSeq(node)) next = node.items[Number(part)];
      const start = rangeStart(next);
      if (start === undefined) break;
      offset = start;
      node = next;
    }
    return at(offset);
  };
  return { value, faults, locate };
}

function rangeStart(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

/** What the reader's error codes mean, in a clerk's words. */
function explain(code: string): string {
  switch (code) {
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return 'thụt đầu dòng sai, hoặc dùng phím Tab';
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      return 'thiếu hoặc thừa dấu ngoặc, dấu nháy';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return 'có dấu hai chấm trong lời văn: hãy đặt cả câu trong dấu ngoặc kép';
    case 'BAD_SCALAR_START':
    case 'BAD_DQ_ESCAPE':
      return 'ký tự đầu giá trị phải nằm trong dấu ngoặc kép';
    default:
      return `mã lỗi ${code}`;
  }
}
