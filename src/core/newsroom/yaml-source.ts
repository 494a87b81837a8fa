import { LineCounter, parseDocument, isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Document, Node, YAMLParseError } from 'yaml';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import { plainYaml } from './plain-yaml.ts';

/** YAML that was read, with the way back from a value to its place in the file. */
export interface YamlSource {
  /** The plain value; undefined when the text is not YAML. */
  value: unknown;
  faults: Fault[];
  /** The place of the value at `path`; of its key when `at` is 'key'. A path that is not there gives its nearest parent. */
  locate: (path: readonly PropertyKey[], at?: 'key' | 'value') => { line: number; column: number };
}

/** Levels of brackets; a record needs three. */
const DEEPEST = 50;

/**
 * Reads YAML 1.2 (core schema: no dates, no code, at most 100 aliases).
 * @param file the file named in faults
 * @param firstLine the line of the file on which `text` begins, counted from 1
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlSource {
  const locate: YamlSource['locate'] = (path, kind = 'value') => locateIn(text, firstLine, path, kind);
  const plain = plainYaml(text);
  if (plain) return { value: plain, faults: [], locate };
  const deep = tooDeep(text);
  const parsed = deep === undefined ? parse(text, firstLine) : undefined;
  if (!parsed) {
    const before = text.slice(0, deep ?? 0).split('\n');
    const place = { line: before.length + firstLine - 1, column: (before.at(-1)?.length ?? 0) + 1 };
    const wrong = fault('yaml-sai', { file, ...place }, 'các mục lồng nhau quá sâu', 'viết lại phần này cho phẳng');
    return { value: undefined, faults: [wrong], locate: () => place };
  }
  const { document, at } = parsed;
  const faults: Fault[] = [];
  const lines = new Set<number>();
  for (const error of [...document.errors, ...document.warnings]) {
    const place = { file, ...at(startOf(error, document)) };
    if (lines.has(place.line)) continue;
    lines.add(place.line);
    faults.push(
      error.code === 'DUPLICATE_KEY'
        ? fault('trung-khoa', place, 'mục này đã ghi ở trên', 'xóa một trong hai, hoặc gộp lại')
        : fault(
            'yaml-sai',
            place,
            `không đọc được (${explain(error.code)})`,
            'xem lại dấu hai chấm, dấu cách đầu dòng và dấu ngoặc kép ở dòng này',
          ),
    );
  }
  let value: unknown;
  if (faults.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: 100 });
    } catch (error) {
      const place = { file, ...at(firstAlias(document)) };
      faults.push(
        error instanceof ReferenceError && /unresolved/i.test(error.message)
          ? fault('yaml-sai', place, 'giá trị bắt đầu bằng dấu *', 'đặt cả giá trị trong dấu ngoặc kép')
          : fault('yaml-sai', place, 'quá nhiều tham chiếu (*) lồng nhau', 'viết thẳng giá trị, không dùng & và *'),
      );
    }
  }
  return { value, faults, locate };
}

/** Where brackets are nested deeper than anybody means; a reader that goes along would run out of memory. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

/** The parsed text and the way from its offsets to the file; nothing when it is nested deeper than can be read. */
function parse(text: string, firstLine: number) {
  const lineCounter = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(Math.max(0, offset));
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  try {
    return {
      document: parseDocument(text, {
        lineCounter,
        schema: 'core',
        prettyErrors: false,
        strict: true,
        logLevel: 'error',
      }),
      at,
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Reads the text anew, since places are rarely wanted and a parsed document is many times larger than its text. */
function locateIn(text: string, firstLine: number, path: readonly PropertyKey[], kind: 'key' | 'value') {
  const parsed = parse(text, firstLine);
  if (!parsed) return { line: firstLine, column: 1 };
  let node: unknown = parsed.document.contents;
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
  return parsed.at(offset);
}

/** Where an error began: a quotation mark that is never closed is found at the end of the text, and belongs to its start. */
function startOf(error: Pick<YAMLParseError, 'code' | 'message' | 'pos'>, document: Document.Parsed): number {
  let start = error.pos[0];
  if (error.code === 'MISSING_CHAR' && /quote/.test(error.message))
    visit(document, {
      Scalar: (_key, node) => {
        const range = node.range;
        if (range && node.type?.startsWith('QUOTE') && range[0] <= error.pos[0] && error.pos[0] <= range[2])
          start = range[0];
      },
    });
  return start;
}

function firstAlias(document: Document.Parsed): number {
  let found = 0;
  visit(document, {
    Alias: (_key, node) => {
      found = rangeStart(node) ?? 0;
      return visit.BREAK;
    },
  });
  return found;
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
    case 'BAD_ALIAS':
      return 'giá trị bắt đầu bằng dấu * phải nằm trong dấu ngoặc kép';
    case 'TAG_RESOLVE_FAILED':
      return 'giá trị bắt đầu bằng dấu ! phải nằm trong dấu ngoặc kép';
    case 'MULTIPLE_DOCS':
      return 'có thêm một dòng “---” hoặc “...”';
    case 'RESOURCE_EXHAUSTION':
      return 'các mục lồng nhau quá sâu';
    default:
      return `mã lỗi ${code}`;
  }
}
