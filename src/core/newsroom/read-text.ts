import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { detectLegacy } from '../text/legacy/detect.ts';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import type { FaultKind } from './fault-kinds.ts';
import { LEGACY_NAMES } from './legacy-names.ts';

/** The largest text file that is read, in bytes: some fifty times a long article. */
const LARGEST_TEXT = 1_000_000;

/**
 * The text of a file with LF line ends and without BOM. What is wrong with its bytes goes to `faults`; when the file
 * cannot be read as UTF-8 text, nothing is returned.
 */
export function readText(root: string, file: string, faults: Fault[]): string | undefined {
  const report = (kind: FaultKind, cause: string, cure: string, line = 1, column = 1) => {
    faults.push(fault(kind, { file, line, column }, cause, cure));
  };
  let bytes: Buffer;
  try {
    const { size } = statSync(join(root, file));
    if (size > LARGEST_TEXT) {
      report(
        'tep-qua-lon',
        `tệp nặng ${(size / 1e6).toFixed(1)} MB, quá mức 1 MB của một tệp chữ`,
        'chia bài ra, hoặc để ảnh và bảng lớn thành tệp riêng trong anh/',
      );
      return;
    }
    bytes = readFileSync(join(root, file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    report('tep-khong-doc-duoc', `không mở được tệp (${code})`, 'xem lại quyền đọc và ổ đĩa');
    return;
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    report('tep-utf-16', 'tệp lưu bằng mã UTF-16 (“Unicode” của Notepad)', 'mở tệp, chọn Lưu thành… với bảng mã UTF-8');
    return;
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const { line, column } = placeOf(bytes, nul);
    report(
      'tep-co-nul',
      'có ký tự rỗng (byte 0): tệp hỏng, hoặc không phải tệp chữ',
      'chép lại bài từ bản gốc vào một tệp mới',
      line,
      column,
    );
    return;
  }
  if (!isUtf8(bytes)) {
    const { line, column } = placeOf(bytes, firstInvalid(bytes));
    const legacy = detectLegacy(bytes.toString('latin1'));
    report(
      'tep-sai-bang-ma',
      legacy
        ? `tệp không phải UTF-8, có vẻ là ${LEGACY_NAMES[legacy]}`
        : 'có byte không phải UTF-8 (tệp lưu bằng bảng mã cũ?)',
      legacy
        ? `chuyển mã từ ${LEGACY_NAMES[legacy]} sang Unicode, rồi lưu bằng UTF-8`
        : 'mở tệp, chọn Lưu thành… với bảng mã UTF-8',
      line,
      column,
    );
    return;
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = bytes.toString('utf8', hasMark ? 3 : 0);
  if (hasMark)
    report(
      'tep-co-bom',
      'đầu tệp có dấu BOM vô hình',
      'lưu lại với mã “UTF-8” (không BOM), hoặc chạy: npm run check -- --fix',
    );
  const carriage = text.indexOf('\r');
  if (carriage < 0) return text;
  const lines = text.slice(0, carriage).split('\n');
  report(
    'xuong-dong-kieu-khac',
    'dòng kết thúc kiểu Windows hoặc máy Mac cũ (CRLF, CR)',
    'lưu lại với kiểu xuống dòng LF, hoặc chạy: npm run check -- --fix',
    lines.length,
    (lines.at(-1)?.length ?? 0) + 1,
  );
  return text.replaceAll(/\r\n?/g, '\n');
}

/** The offset of the first byte that is not part of UTF-8 text. */
function firstInvalid(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !decodes(bytes.subarray(0, low), false)) low -= 1;
  return low;
}

/** Whether bytes are UTF-8; with `open`, a last letter that is not whole yet is none the worse for it. */
function decodes(bytes: Buffer, open: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch {
    return false;
  }
}

/** Line and column (in UTF-16 units) of a byte whose line is valid UTF-8 before it. */
function placeOf(bytes: Buffer, end: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: new TextDecoder().decode(bytes.subarray(start, end)).length + 1 };
}
