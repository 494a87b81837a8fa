import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';

/** A file of the newsroom by its path from the root, with `/`; `link` for what is neither file nor folder. */
export interface Listed {
  path: string;
  link: boolean;
}

/** Every file below `root`, hidden ones left out, sorted by path so that each reading sees the same order; none when there is no such folder. */
export function listFiles(root: string): Listed[] {
  const found: Listed[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else found.push({ path, link: !entry.isFile() });
    }
  };
  if (existsSync(root)) walk('');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The file's text with LF line ends and without BOM; a fault when it cannot be read or is not UTF-8. */
export function readText(root: string, file: string): string | Fault {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return fault(
      'tep-khong-doc-duoc',
      { file, line: 1, column: 1 },
      `không mở được tệp (${code})`,
      'xem lại quyền đọc và ổ đĩa',
    );
  }
  try {
    return decoder.decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    const line = countLines(bytes, firstInvalid(bytes));
    return fault(
      'tep-sai-bang-ma',
      { file, line, column: 1 },
      'có byte không phải UTF-8 (tệp lưu bằng bảng mã cũ?)',
      'mở tệp, chọn Lưu thành… với bảng mã UTF-8',
    );
  }
}

/** The offset of the first byte that is not part of UTF-8 text. */
function firstInvalid(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

function countLines(bytes: Buffer, end: number): number {
  let lines = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}
